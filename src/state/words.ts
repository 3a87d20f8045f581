import { type Client, id, list, lit, type Sql, sql, textArray } from '../postgres/index.ts';
import { fromEntry, fromStep } from './rows.ts';
import type { Words } from './store.ts';
import { writing } from './write.ts';

/** Rows a statement: an apply that only adopts writes all entries of a design at once. */
const MOST = 500;

interface Place {
  readonly schema: string;
  /** They go into an open transaction and end it. */
  readonly commits: boolean;
}

/** Writes words in one message, which is one transaction. */
export async function writeWords(client: Client, at: Place, words: Words): Promise<void> {
  const statements = [...statementsOf(at.schema, words), ...(at.commits ? [sql`COMMIT`] : [])];
  if (statements.length > 0) await client.query(list(statements, '; ').text);
}

function statementsOf(schema: string, { after, removed = [], put = [], step }: Words): Sql[] {
  const resources = id(schema, 'resources');
  const gone = sql`DELETE FROM ${resources} WHERE address = ANY (${textArray(removed)})`;
  const next = lit(after + 1);
  const grow = sql`UPDATE ${id(schema, 'state')} SET serial = ${next} WHERE serial <> ${next}`;
  const changed = removed.length + put.length > 0;
  const rows = put.map(fromEntry);
  const parts = Array.from({ length: Math.ceil(rows.length / MOST) }, (_, n) =>
    writing(resources, rows.slice(n * MOST, (n + 1) * MOST), ['address']),
  );
  return [
    ...(changed ? [grow] : []),
    ...(removed.length === 0 ? [] : [gone]),
    ...parts,
    ...(step === undefined
      ? []
      : [writing(id(schema, 'steps'), [fromStep(step)], ['run', 'step'])]),
  ];
}
