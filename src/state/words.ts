import { id, lit, sql, textArray } from '../postgres/index.ts';
import type { Writing } from './door.ts';
import { fromEntry, fromStep } from './rows.ts';
import type { Words } from './store.ts';
import { writing } from './write.ts';

/** Rows a statement: an apply that only adopts writes all entries of a design at once. */
const MOST = 500;

/** Words as statements, in the order in which they are written. */
export function writingOf(
  schema: string,
  { after, removed = [], put = [], step }: Words,
): readonly Writing[] {
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
    ...(changed ? [{ table: 'state', text: grow }] : []),
    ...(removed.length === 0 ? [] : [{ table: 'resources', text: gone }]),
    ...parts.map((text) => ({ table: 'resources', text })),
    ...(step === undefined
      ? []
      : [
          {
            table: 'steps',
            text: writing(id(schema, 'steps'), [fromStep(step)], ['run', 'step']),
          },
        ]),
  ];
}
