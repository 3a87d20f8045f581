import type { Address, Run, StepRecord } from '../model/index.ts';
import { id, type Sql, sql } from '../postgres/index.ts';

/*
 * What a step set out to make is ours to take up, or to remove, until a run has come to its end that had to do with the
 * same resource, or with the object itself: from then on the state says what is ours, and whoever makes something of
 * that name is somebody else. A schema that was made for an extension is in no state: it is remembered for good.
 */

const FOR_GOOD = 'extension.';
const INDEX = 'index.';

/** Qualified names, of the steps in the order they began. */
export function unsettled(steps: readonly StepRecord[], runs: readonly Run[]): ReadonlySet<string> {
  const done = new Set(runs.filter(({ outcome }) => outcome === 'done').map(({ id: run }) => run));
  const ended = new Map<Address, number>();
  for (const [at, { run, address }] of steps.entries()) if (done.has(run)) ended.set(address, at);
  const isOpen = (address: Address, at: number) => (ended.get(address) ?? -1) < at;
  return new Set(
    steps.flatMap(({ address, makes }, at) =>
      address.startsWith(FOR_GOOD)
        ? makes
        : makes.filter((name) => isOpen(address, at) && isOpen(INDEX + name, at)),
    ),
  );
}

/** The same as a query. */
export function unsettledIn(schema: string): Sql {
  const steps = id(schema, 'steps');
  const ended = sql`
    SELECT step.address, max(step.position) AS position
    FROM ${steps} step JOIN ${id(schema, 'runs')} run ON run.id = step.run
    WHERE run.outcome = 'done' GROUP BY step.address`;
  return sql`
    SELECT name FROM ${steps} step CROSS JOIN unnest(step.makes) AS name
      LEFT JOIN (${ended}) own ON own.address = step.address
      LEFT JOIN (${ended}) its ON its.address = 'index.' || name
    WHERE step.address LIKE 'extension.%'
       OR coalesce(greatest(own.position, its.position), -1) < step.position`;
}
