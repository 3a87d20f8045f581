import { expect, test } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';

const NOW = { now: '2026-11-24T10:20:00Z' };

interface Scene {
  /** Of the key. */
  readonly type: string;
  /** What there is besides the table `audit`: name, from, to. */
  readonly siblings: readonly (readonly [name: string, from: string, to: string])[];
  readonly spec: string;
  readonly made: readonly string[];
  /** That the names there do not tell how the next is called. */
  readonly told?: true;
}

const scenes: readonly (readonly [string, Scene])[] = [
  [
    'months in another schema, the oldest without a beginning',
    {
      type: 'date',
      siblings: [
        ['parts.audit_000000', 'MINVALUE', "'2026-11-01'"],
        ['parts.audit_202611', "'2026-11-01'", "'2026-12-01'"],
      ],
      spec: 'every: 1 month, ahead: 2',
      made: ['parts.audit_202612', 'parts.audit_202701'],
    },
  ],
  [
    'as the manual has it',
    {
      type: 'timestamptz',
      siblings: [
        ['audit_y2026m10', "'2026-10-01'", "'2026-11-01'"],
        ['audit_y2026m11', "'2026-11-01'", "'2026-12-01'"],
      ],
      spec: 'every: 1 month, ahead: 2',
      made: ['audit_y2026m12', 'audit_y2027m01'],
    },
  ],
  [
    'quarter hours in capitals and quotes',
    {
      type: 'timestamptz',
      siblings: [['parts."Audit 2026-11-24 10:15"', "'2026-11-24 10:15'", "'2026-11-24 10:30'"]],
      spec: 'every: 15 minutes, ahead: 2',
      made: ['parts."Audit 2026-11-24 10:30"', 'parts."Audit 2026-11-24 10:45"'],
    },
  ],
  [
    'minutes with no siblings',
    {
      type: 'timestamp',
      siblings: [],
      spec: 'every: 5 minutes, ahead: 1, in: parts',
      made: ['parts.audit_p20261124_102000', 'parts.audit_p20261124_102500'],
    },
  ],
  [
    'weeks of the ISO calendar',
    {
      type: 'date',
      siblings: [
        ['audit_2026w47', "'2026-11-16'", "'2026-11-23'"],
        ['audit_2026w48', "'2026-11-23'", "'2026-11-30'"],
      ],
      spec: 'every: 1 week, ahead: 6',
      made: [
        'audit_2026w49',
        'audit_2026w50',
        'audit_2026w51',
        'audit_2026w52',
        'audit_2026w53',
        'audit_2027w01',
      ],
    },
  ],
  [
    'names of months, and a quarter',
    {
      type: 'date',
      siblings: [['audit_nov_2026', "'2026-11-01'", "'2026-12-01'"]],
      spec: 'every: 1 month, ahead: 2',
      made: ['audit_dec_2026', 'audit_jan_2027'],
    },
  ],
  [
    'quarters',
    {
      type: 'date',
      siblings: [['audit_2026q4', "'2026-10-01'", "'2027-01-01'"]],
      spec: 'every: 3 months, ahead: 1',
      made: ['audit_2027q1'],
    },
  ],
  [
    'both ends, the second one inclusive',
    {
      type: 'date',
      siblings: [
        ['audit_20261001_20261031', "'2026-10-01'", "'2026-11-01'"],
        ['audit_20261101_20261130', "'2026-11-01'", "'2026-12-01'"],
      ],
      spec: 'every: 1 month, ahead: 1',
      made: ['audit_20261201_20261231'],
    },
  ],
  [
    'by their ends',
    {
      type: 'int8',
      siblings: [
        ['parts.audit_to_1000', '0', '1000'],
        ['parts.audit_to_2000', '1000', '2000'],
      ],
      spec: 'every: 1000, ahead: 3',
      made: ['parts.audit_to_3000', 'parts.audit_to_4000'],
    },
  ],
  [
    'the way of most, where one is odd',
    {
      type: 'date',
      siblings: [
        ['audit_2026_11_22', "'2026-11-22'", "'2026-11-23'"],
        ['audit_2026_11_23', "'2026-11-23'", "'2026-11-24'"],
        ['mended', "'2026-11-24'", "'2026-11-25'"],
      ],
      spec: 'every: 1 day, ahead: 1',
      made: ['audit_2026_11_25'],
    },
  ],
  [
    'no way to be seen: as dbopt calls them',
    {
      type: 'int8',
      siblings: [
        ['audit_one', '0', '1000'],
        ['audit_two', '1000', '2000'],
      ],
      spec: 'every: 1000, ahead: 2',
      made: ['audit_p2000'],
      told: true,
    },
  ],
  [
    'counted, with zeros',
    {
      type: 'int8',
      siblings: [
        ['audit_001', '0', '1000'],
        ['audit_002', '1000', '2000'],
      ],
      spec: 'every: 1000, ahead: 3',
      made: ['audit_003', 'audit_004'],
    },
  ],
  [
    'months counted in another way than by the calendar',
    {
      type: 'date',
      siblings: [
        ['parts.audit_p0001', "'2026-09-01'", "'2026-10-01'"],
        ['parts.audit_p0002', "'2026-10-01'", "'2026-11-01'"],
        ['parts.audit_p0003', "'2026-11-01'", "'2026-12-01'"],
      ],
      spec: 'every: 1 month, ahead: 2',
      made: ['parts.audit_p0004', 'parts.audit_p0005'],
    },
  ],
  [
    'counted without zeros, past nine, with text behind',
    {
      type: 'timestamptz',
      siblings: [
        ['part8_of_it', "'2026-11-24 08:00'", "'2026-11-24 09:00'"],
        ['part9_of_it', "'2026-11-24 09:00'", "'2026-11-24 10:00'"],
      ],
      spec: 'every: 1 hour, ahead: 1',
      made: ['part10_of_it', 'part11_of_it'],
    },
  ],
  [
    'their bounds, with zeros before',
    {
      type: 'int4',
      siblings: [
        ['audit_p0000000', '0', '1000'],
        ['audit_p0001000', '1000', '2000'],
      ],
      spec: 'every: 1000, ahead: 2',
      made: ['audit_p0002000'],
    },
  ],
  [
    'a count beside a year may begin anew with the next',
    {
      type: 'date',
      siblings: [
        ['audit_2026_046', "'2026-11-09'", "'2026-11-16'"],
        ['audit_2026_047', "'2026-11-16'", "'2026-11-23'"],
        ['audit_2026_048', "'2026-11-23'", "'2026-11-30'"],
      ],
      spec: 'every: 1 week, ahead: 1',
      made: ['audit_p20261130'],
      told: true,
    },
  ],
  [
    'zeros that the design asks for',
    {
      type: 'int8',
      siblings: [['audit_one', '0', '1000']],
      spec: 'every: 1000, ahead: 1, name: "audit_{FROM:000000}_{LAST:00}"',
      made: ['audit_001000_1999'],
    },
  ],
  [
    'what the design says goes before what is there',
    {
      type: 'date',
      siblings: [['parts.audit_202611', "'2026-11-01'", "'2026-12-01'"]],
      spec: 'every: 1 month, ahead: 1, in: public, name: "log_{MM}_{yyyy}"',
      made: ['log_12_2026'],
    },
  ],
  [
    'a name that is taken gets a number',
    {
      type: 'date',
      siblings: [['parts.audit_202611', "'2026-11-01'", "'2026-12-01'"]],
      spec: 'every: 1 month, ahead: 1, name: "taken_{YYYYMM}"',
      made: ['parts.taken_202612_2'],
    },
  ],
];

test.each(scenes)('new partitions go on as others have begun: %s', async (_, scene) => {
  const { client, url } = await freshDatabase();
  await client.query(
    `CREATE SCHEMA parts; CREATE VIEW parts.taken_202612 AS SELECT 1;
     CREATE TABLE audit (k ${scene.type} NOT NULL) PARTITION BY RANGE (k)`,
  );
  for (const [name, from, to] of scene.siblings) {
    await client.query(
      `CREATE TABLE ${name} PARTITION OF audit FOR VALUES FROM (${from}) TO (${to})`,
    );
  }
  const design = `version: 1\ntables: { audit: { partitions: { by: range (k), ${scene.spec} }, indexes: { audit_k: { on: [k] } } } }\n`;
  const applied = await apply(url, design, NOW);
  expect(applied).toMatchObject({ outcome: 'done' });
  const told = applied.plan.diagnostics.map(({ code }) => code);
  expect(told.filter((code) => /^other-/.test(code))).toEqual(scene.told ? ['other-names'] : []);
  const { rows } = await client.query<{ name: string }>(
    `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit'::regclass ORDER BY inhrelid`,
  );
  expect(rows.map(({ name }) => name).slice(scene.siblings.length)).toEqual(scene.made);
  for (const task of ['plan', 'maintain'] as const) {
    expect((await plan(url, design, { ...NOW, task })).changes).toEqual([]);
  }
});

test('two tables may have their partitions in one schema', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`CREATE SCHEMA parts; CREATE SCHEMA other;
    CREATE TABLE audit (k date NOT NULL) PARTITION BY RANGE (k);
    CREATE TABLE other.audit (k date NOT NULL) PARTITION BY RANGE (k)`);
  const entry = '{ partitions: { by: range (k), every: 1 month, ahead: 0, in: parts } }';
  const design = `version: 1\ntables: { audit: ${entry}, other.audit: ${entry} }\n`;
  expect(await apply(url, design, NOW)).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'parts'::regnamespace ORDER BY 1",
  );
  expect(rows.map(({ name }) => name)).toEqual(['audit_p20261101', 'audit_p20261101_2']);
  expect((await plan(url, design, NOW)).changes).toEqual([]);
});
