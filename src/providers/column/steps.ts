import {
  type Change,
  identifier,
  qualified,
  type RelationName,
  type Snapshot,
  type Step,
} from '../../model/index.ts';
import { id, list, lit, rel, type Sql, sql, trusted } from '../../postgres/index.ts';
import { lockWithIndexes } from '../shared/locks.ts';
import { setAndReset } from '../shared/options.ts';
import { lockHazards, step } from '../shared/step.ts';
import { analyze } from '../shared/upkeep.ts';

/** The strong lock of storage and compression apart from the mild one of what only statistics need. */
export function columnSteps(change: Change, snapshot: Snapshot): readonly Step[] {
  const { table, fields } = change;
  if (table === undefined) return [];
  const name = change.desired?.names.at(-1) ?? change.actual?.names.at(-1) ?? '';
  const stored = fields.filter((f) => f.field === 'storage' || f.field === 'compression');
  const sampled = fields.filter((f) => !stored.includes(f));
  const title = `column ${identifier(name)} of ${qualified(table)}`;
  const steps: Step[] = [];
  if (stored.length > 0) {
    steps.push(
      step(change, 'store', {
        title: `store new values of ${title} as ${stored.map((f) => f.to?.text).join(', ')}`,
        phase: 'options',
        sql: [
          alter(
            table,
            name,
            stored.map((f) => sql`SET ${trusted(f.field.toUpperCase())} ${keyword(f.to?.text)}`),
          ),
        ],
        locks: lockWithIndexes(table, 'ACCESS EXCLUSIVE', snapshot),
        effect: 'new rows',
        hazards: lockHazards('ACCESS EXCLUSIVE', qualified(table)),
      }),
    );
  }
  if (sampled.length > 0) {
    const targets = sampled.filter((f) => f.field === 'statistics');
    const options = sampled.filter((f) => f.field !== 'statistics');
    steps.push(
      step(change, 'sample', {
        title: `set statistics of ${title}`,
        phase: 'options',
        sql: [
          alter(table, name, [
            ...targets.map((f) => sql`SET STATISTICS ${lit(Number(f.to?.value ?? -1))}`),
            ...setAndReset(options),
          ]),
        ],
        locks: [{ relation: qualified(table), mode: 'SHARE UPDATE EXCLUSIVE' }],
        effect: 'next ANALYZE',
      }),
      analyze(table, snapshot),
    );
  }
  return steps;
}

/** STORAGE and COMPRESSION take a bare word; it comes from an enum of ours. */
const keyword = (text = 'default'): Sql => trusted(text.replaceAll(/[^a-z0-9]/g, '').toUpperCase());

/** ONLY: partitions have steps of their own, each with its own lock. */
function alter(table: RelationName, column: string, actions: readonly Sql[]): Sql {
  const one = (action: Sql): Sql => sql`ALTER COLUMN ${id(column)} ${action}`;
  return sql`ALTER TABLE ONLY ${rel(table)} ${list(actions.map(one))}`;
}
