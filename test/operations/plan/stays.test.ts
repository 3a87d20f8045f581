import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';

const design = (t: string, u = '') => `version: 1
tables:
  public.t: { with: { fillfactor: 80 }${t} }
${u}`;
const U = '  public.u: { with: { fillfactor: 80 } }\n';
const INDEX = ', indexes: { i: { on: [a] } }';
const STATISTICS = ', statistics: { s: { on: [a, b] } }';

test.each([
  ['an index of a table in the design', INDEX, 'DROP INDEX i; CREATE INDEX i ON u (a)', U],
  ['an index of any table', INDEX, 'DROP INDEX i; CREATE INDEX i ON u (a)', ''],
  ['a constraint', INDEX, 'DROP INDEX i; ALTER TABLE u ADD CONSTRAINT i PRIMARY KEY (a)', ''],
  ['a table', INDEX, 'DROP INDEX i; CREATE TABLE i (a int)', ''],
  [
    'statistics of any table',
    STATISTICS,
    'DROP STATISTICS s; CREATE STATISTICS s ON a, b FROM u',
    '',
  ],
])('what left the design and has lost its name to %s is told of', async (_, more, sql, u) => {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE t (a int, b int); CREATE TABLE u (a int, b int)');
  await apply(url, design(more, u));
  await client.query(sql);
  const { changes, steps, diagnostics } = await plan(url, design('', u));
  expect([changes.map(({ action }) => action), steps]).toEqual([['forget'], []]);
  expect(diagnostics).toMatchObject([{ severity: 'info', code: 'name-taken' }]);
});

test.each(['DROP INDEX i', 'DROP TABLE t', 'ALTER TABLE t RENAME TO v'])(
  'nothing is told after %s',
  async (sql) => {
    const { url, client } = await freshDatabase();
    await client.query('CREATE TABLE t (a int, b int)');
    await apply(url, design(INDEX));
    await client.query(sql);
    const left = 'version: 1\n';
    expect((await plan(url, left)).diagnostics.map(({ code }) => code)).not.toContain('name-taken');
  },
);
