import { type DboptError, fail, misfit, rowShapes } from '../model/index.ts';
import { id } from '../postgres/index.ts';

type Table = keyof typeof rowShapes;

/** Where what is read of several rows, or of a part of one, stands. */
const HOME: { readonly [table in Table]?: string } = {
  bound: 'state',
  journal: 'steps',
  work: 'steps',
};

/** What tells a row from the others, for people. */
const KEYS: { readonly [table in Table]?: readonly string[] } = {
  resources: ['address'],
  runs: ['id'],
  steps: ['run', 'step'],
  archives: ['id'],
};

export type Intact = <T extends object>(table: Table, rows: readonly T[]) => readonly T[];

/** Gives the rows of a state back where they are as they have to be: somebody may have changed one by hand. Throws
 *  `state-corrupt`, with the table and what the row is known by. */
export const intactIn =
  (schema: string): Intact =>
  (table, rows) => {
    for (const row of rows) {
      const wrong = misfit(row, rowShapes[table]);
      if (wrong !== null)
        throw corrupt(id(schema, HOME[table] ?? table).text, keyOf(table, row), wrong);
    }
    return rows;
  };

function keyOf(table: Table, row: object): string {
  const values = new Map<string, unknown>(Object.entries(row));
  return (KEYS[table] ?? []).map((key) => String(values.get(key))).join(' ');
}

const corrupt = (table: string, key: string, wrong: string): DboptError =>
  fail(
    'state-corrupt',
    `table ${table}${key === '' ? '' : `, row ${key}`}: ${wrong} is not what dbopt wrote`,
    {
      hint: 'somebody changed it: put it right, or delete that row; what it spoke of is adopted again where it is there',
    },
  );
