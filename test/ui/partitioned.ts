import type { ApplyEvent, Change, State } from '../../src/model/index.ts';
import { change, fieldChange, plan, step } from './fixtures.ts';

const ROOT = 'column.app.audit.body';
const DAY = 86_400_000;

const leafName = (i: number) =>
  `audit_p${new Date(Date.UTC(2026, 0, 1) + i * DAY).toISOString().slice(0, 10).replaceAll('-', '')}`;

const stepOf = (table: string) =>
  step(`column.app.${table}.body`, `store new values of column body of app.${table} as lz4`, {
    effect: 'new rows',
    locks: [{ relation: `app.${table}`, mode: 'ACCESS EXCLUSIVE' }],
    sql: [`ALTER TABLE ONLY app.${table} ALTER COLUMN body SET COMPRESSION LZ4`],
    hazards: [
      {
        code: 'access-exclusive',
        message: `blocks reads and writes of app.${table} while it runs; gives up and tries again where it has to wait`,
      },
    ],
  });

function changeOf(table: string, from: string, inherits?: string): Change {
  const address = `column.app.${table}.body`;
  const names = ['app', table, 'body'];
  const desired = { kind: 'column', address, names, fields: {}, facts: {}, keep: false };
  return change('update', address, {
    table: { schema: 'app', name: table },
    ours: false,
    fields: [fieldChange('compression', from, 'lz4')],
    desired: inherits === undefined ? desired : { ...desired, inherits },
  });
}

/** One line of a design on a table of so many partitions; `odd` of them are at another value. */
export function partitioned(count: number, { odd = 0, others = 0 } = {}) {
  const leaves = Array.from({ length: count }, (_, i) => leafName(i));
  const more = Array.from({ length: others }, (_, i) => `index.app.orders_${i}`);
  return plan(
    [
      changeOf('audit', 'default'),
      ...leaves.map((leaf, i) => changeOf(leaf, i < odd ? 'pglz' : 'default', ROOT)),
      ...more.map((address) =>
        change('create', address, { fields: [fieldChange('on', null, 'customer_id')] }),
      ),
    ],
    [
      ...['audit', ...leaves].map(stepOf),
      ...more.map((address) =>
        step(address, 'build index', {
          sql: [
            `CREATE INDEX CONCURRENTLY ${address.slice(10)} ON app.orders USING btree (customer_id)`,
          ],
        }),
      ),
    ],
    leaves.map((leaf) => ({
      severity: 'warning',
      code: 'lock-timeout',
      message: `pid 4711 (mage_etl) holds a lock on app.${leaf}`,
      address: `column.app.${leaf}.body`,
    })),
  );
}

/** Events of an apply of `partitioned(102)` up to so many steps, the last of them at work. */
export function eventsUpTo(done: number): readonly ApplyEvent[] {
  const { steps } = partitioned(102);
  const at = (second: number) => new Date(Date.UTC(2026, 2, 1, 2) + second * 1000).toISOString();
  return [
    { type: 'run-started', at: at(0), run: 'r1', steps: steps.length },
    ...steps
      .slice(0, done + 1)
      .flatMap(({ id, title }, i): ApplyEvent[] => [
        { type: 'step-started', at: at(i), step: id, title },
        ...(i < done ? [{ type: 'step-done', at: at(i + 1), step: id, seconds: 1 } as const] : []),
      ]),
  ];
}

/** The state after it. */
export const stateOf = (count: number): State => {
  const entry = (table: string, inherits?: string) => ({
    ...{ address: `column.app.${table}.body`, kind: 'column', names: ['app', table, 'body'] },
    ...{ made: false, keep: false, by: 'anna', at: '2026-03-01T02:00:07.000Z', run: 'r1' },
    ...(inherits === undefined ? {} : { inherits }),
    fields: { compression: { now: { value: 'lz4', text: 'lz4' }, former: null } },
  });
  const all = [
    entry('audit'),
    ...Array.from({ length: count }, (_, i) => entry(leafName(i), ROOT)),
  ];
  const entries = Object.fromEntries(all.map((each) => [each.address, each]));
  return { version: 1, lineage: 'l', serial: 1, entries };
};
