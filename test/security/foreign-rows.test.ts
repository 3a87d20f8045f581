import { expect, test, vi } from 'vitest';
import { codeOf, readOwnerCode } from '../../src/postgres/index.ts';
import { plan } from '../support/dbopt.ts';
import { maintainer } from '../support/maintainer.ts';
import { WRITER } from './hostile/canary.ts';
import { design, foreign, HUNDREDS, INSTEAD, log, scene } from './hostile/foreign.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const OLD = "PARTITION OF app.log FOR VALUES FROM ('2020-01-01') TO ('2020-02-01')";
const told = (name: string) => [
  `foreign table app.${name} asks server home of ${WRITER} with the rights of postgres`,
];

/** `as`: the superuser made it, or the one who owns the table. */
test.for([
  ['of a partitioned table', WRITER, foreign('old', OLD), told('old')],
  [
    'of one that is partitioned again',
    WRITER,
    `CREATE TABLE app.part ${OLD} PARTITION BY RANGE (id); ${foreign('old', 'PARTITION OF app.part DEFAULT')}`,
    [
      `app.part, which is partitioned again, may get foreign tables of ${WRITER} with the rights of postgres`,
      ...told('old'),
    ],
  ],
  [
    'that inherits',
    WRITER,
    `CREATE TABLE app.plain (id bigint, at timestamptz, payload jsonb); ${foreign('old').replace('SERVER', 'INHERITS (app.plain) SERVER')}`,
    told('old'),
  ],
  ['of an operator, on a server of somebody else', 'postgres', foreign('old', OLD), told('old')],
  [
    'of an operator, on a server of theirs',
    'postgres',
    `CREATE SERVER own FOREIGN DATA WRAPPER postgres_fdw; ${foreign('old', OLD).replace('home', 'own')}`,
    [],
  ],
] as const)('a foreign table is told where rows are read: %s', async ([, as, sql, expected], t) => {
  const { asWriter, client } = await scene(t);
  await asWriter(log('at'));
  await (as === WRITER ? asWriter(sql) : client.query(sql));
  const calls = { tables: ['app.log', 'app.plain'], parts: ['rows'] } as const;
  expect(codeOf(await readOwnerCode(client, calls), calls)).toEqual(expected);
  const others = { ...calls, parts: ['keys', 'bounds'] } as const;
  expect(codeOf(await readOwnerCode(client, others), others)).toEqual([]);
});

test('an operator’s partition on a server of somebody else is not asked for the highest key', async (t) => {
  const { asWriter, client, url, sang } = await scene(t);
  await client.query(`${log('id')};
    ${foreign('old', 'PARTITION OF app.log FOR VALUES FROM (-100) TO (0)')}`);
  await asWriter('SELECT');
  const { diagnostics } = await plan(url, HUNDREDS);
  expect([diagnostics.map(({ code }) => code), await sang()]).toEqual([['not-readable'], false]);
});

test('partitions leave beside a foreign default partition, which is asked nothing', async (t) => {
  const { asWriter, client, url, sang } = await scene(t);
  await asWriter(`${log('at')}; ${INSTEAD}`);
  const text = design('app.log: { partitions: { by: range (at), keep: 1 day, then: drop } }');
  await maintainer(url, text, async (run) => {
    const { outcome, diagnostics } = await run('2026-11-25T14:00:00Z');
    expect([outcome, diagnostics.map(({ code }) => code)]).toEqual(['done', ['foreign-partition']]);
  });
  const { rows } = await client.query("SELECT to_regclass('app.log_0') AS there");
  expect([rows, await sang()]).toEqual([[{ there: null }], false]);
});
