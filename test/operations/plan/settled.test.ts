import { expect, test } from 'vitest';
import { database, openStore } from '../../../src/operations/database.ts';
import { planWithSnapshot } from '../../../src/operations/plan/plan.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply } from '../../support/dbopt.ts';
import { withDesign } from '../../support/design.ts';

const TABLES = ['a', 'b', 'c'];
const TABLE = (name: string) => `CREATE TABLE ${name} (id bigint PRIMARY KEY, x int, y text)`;

/** Tables with all that is declared of them, and lines below the one of a name. */
const design = (more: { readonly [table: string]: readonly string[] } = {}): string =>
  [
    'version: 1',
    'tables:',
    ...TABLES.flatMap((name) => [
      `  public.${name}:`,
      '    with: { fillfactor: 90 }',
      `    statistics: { ${name}_s: { on: [x, y] } }`,
      '    indexes:',
      `      ${name}_x: { on: [x], where: "y IN ('p', 'q')" }`,
      `      ${name}_y: { on: ["(lower(y))"] }`,
      ...(more[name] ?? []).map((line) => `      ${line}`),
    ]),
    '',
  ].join('\n');

const without = (text: string): string =>
  design()
    .split('\n')
    .filter((line) => !line.includes(text))
    .join('\n');

interface Case {
  /** By hand, and how it is taken back. */
  readonly hand?: readonly [done: string, undone: string];
  /** What the design says then. */
  readonly text?: string;
  /** The tables that cannot be let go. */
  readonly kept: string;
}

const X = (table: string, name = `${table}_x`) =>
  `CREATE INDEX ${name} ON ${table} (x) WHERE y IN ('p', 'q')`;
const MORE = ['CREATE INDEX a_more ON a (x)', 'DROP INDEX a_more'] as const;

const CASES: { readonly [what: string]: Case } = {
  nothing: { kept: '' },
  'an index is dropped': { hand: ['DROP INDEX b_x', X('b')], kept: 'b' },
  'an index is another one': {
    hand: ['DROP INDEX b_x; CREATE INDEX b_x ON b (id)', `DROP INDEX b_x; ${X('b')}`],
    kept: 'b',
  },
  'an index is renamed': {
    hand: ['ALTER INDEX b_x RENAME TO b_z', 'ALTER INDEX b_z RENAME TO b_x'],
    kept: 'b',
  },
  'an index has the name of one of another table': {
    hand: [
      'DROP INDEX b_x; ALTER INDEX c_x RENAME TO b_x',
      `ALTER INDEX b_x RENAME TO c_x; ${X('b')}`,
    ],
    kept: 'bc',
  },
  'a table has other parameters': {
    hand: ['ALTER TABLE b SET (fillfactor = 50)', 'ALTER TABLE b SET (fillfactor = 90)'],
    kept: 'b',
  },
  'statistics are gone': {
    hand: ['DROP STATISTICS b_s', 'CREATE STATISTICS b_s ON x, y FROM b'],
    kept: 'b',
  },
  'an index leaves the design': { text: without('b_x'), kept: 'b' },
  'parameters leave the design': {
    text: design().replace('    with: { fillfactor: 90 }\n', ''),
    kept: 'a',
  },
  'an index is added': { text: design({ b: ['b_new: { on: [id, x] }'] }), kept: 'b' },
  'the name of a primary key is given': {
    text: design({ b: ['a_pkey: { on: [id, x] }'] }),
    kept: 'ab',
  },
  'what nobody knows is there': { hand: MORE, kept: '' },
  'what nobody knew is declared': {
    hand: MORE,
    text: design({ a: ['a_more: { on: [x] }'] }),
    kept: 'a',
  },
  'an index has a name of ours': {
    hand: [X('a', 'a_x_dbopt_old'), 'DROP INDEX a_x_dbopt_old'],
    kept: 'a',
  },
  'a table is a partition by now': {
    hand: [
      'CREATE TABLE p (LIKE b) PARTITION BY RANGE (id); ALTER TABLE p ATTACH PARTITION b FOR VALUES FROM (1) TO (2)',
      'ALTER TABLE p DETACH PARTITION b; DROP TABLE p',
    ],
    kept: 'b',
  },
};

test('what is let go as it arrives is not missed: the plan is that of everything', async (t) => {
  const { client, url } = await freshDatabase(t);
  await client.query(TABLES.map(TABLE).join(';'));
  await apply(url, design());
  for (const [what, { hand: [done, undone] = ['', ''], text = design(), kept }] of Object.entries(
    CASES,
  )) {
    await client.query(done);
    await withDesign(text, {}, async (one) => {
      const db = database({ url }, one);
      const own = await db.connect('plan');
      const planOf = (bare: boolean) => planWithSnapshot(own, one, openStore(one, own), { bare });
      const [whole, bare] = [await planOf(false), await planOf(true)];
      await db.close();
      expect(JSON.stringify(bare.plan, null, 1), what).toBe(JSON.stringify(whole.plan, null, 1));
      const { actual } = bare.snapshot;
      const looked = TABLES.filter((name) => actual[`index.public.${name}_pkey`] !== undefined);
      expect([what, looked.join('')]).toEqual([what, kept]);
    });
    await client.query(undone);
  }
});
