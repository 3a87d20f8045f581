import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { dropRole, roleUrl } from '../support/plan-role.ts';

const LONG = { timeout: 120_000 };

test.for([
  ['table', 'CREATE TABLE t (a int)', 'DROP TABLE t'],
  ['materialized view', 'CREATE MATERIALIZED VIEW t AS SELECT 1 AS a', 'DROP MATERIALIZED VIEW t'],
  [
    'partition',
    'CREATE TABLE IF NOT EXISTS t (a int) PARTITION BY RANGE (a); CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (9)',
    'DROP TABLE t1',
  ],
] as const)(
  'a plan sealed for a %s is not for another one of its name',
  LONG,
  async ([, make, drop], t) => {
    const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
    await client.query(make);
    const { dbopt } = await workplace(
      'version: 1\ntables: { t: { indexes: { t_a: { on: [a] } } } }',
    );
    expect((await dbopt(['plan', '--out', 'p.json', '--url', url])).code).toBe(0);
    await client.query(`${drop}; ${make}`);
    const refused = await dbopt(['apply', 'p.json', '--url', url]);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/stale-plan.*the database changed since/s),
    ]);
    expect((await dbopt(['plan', '--out', 'p.json', '--url', url])).code).toBe(0);
    // Neither rewriting a table nor rows make another one of it.
    await client.query(
      make.includes('VIEW')
        ? 'REFRESH MATERIALIZED VIEW t'
        : 'INSERT INTO t VALUES (1); TRUNCATE t',
    );
    expect(await dbopt(['apply', 'p.json', '--url', url])).toMatchObject({ code: 0 });
  },
);

test(
  'sealed by who compares by syntax alone, a plan is refused for that reason',
  LONG,
  async (t) => {
    const database = await freshDatabase(t, { needs: ['sessions'], server: true });
    const { url, client } = database;
    await client.query(
      "CREATE TABLE t (a varchar); CREATE INDEX t_a ON t (a) WHERE a IN ('x', 'y')",
    );
    const role = 'dbopt_test_sealing';
    const reader = await roleUrl(
      database,
      role,
      `CREATE ROLE ${role} LOGIN; GRANT pg_monitor TO ${role}`,
    );
    try {
      const { dbopt } = await workplace(
        "version: 1\ntables: { t: { indexes: { t_a: { on: [a], where: \"(a) = ANY (ARRAY['x', 'y'])\" }, t_b: { on: [lower(a)] } } } }",
      );
      expect((await dbopt(['plan', '--out', 'p.json', '--url', reader])).code).toBe(0);
      const refused = await dbopt(['apply', 'p.json', '--url', url]);
      expect(refused).toMatchObject({ code: 1 });
      expect(refused.stderr).toMatch(
        /stale-plan.*was made as dbopt_test_sealing.*only be compared by syntax/s,
      );
      expect(refused.stderr).not.toContain('the database changed');
    } finally {
      await dropRole(client, role);
    }
  },
);
