import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { statistics } from '../../../src/providers/statistics.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned, settled, sqlOf } from '../on-table.ts';

let client: Client;
const [owner, other, member] = ['Owner ', 'other_', 'member_'].map(
  (n) => `${n}${process.pid}_${Date.now()}`,
);
const named = (role = '') => client.escapeIdentifier(role);

beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE ROLE ${named(owner)}; CREATE ROLE ${named(other)}; CREATE ROLE ${named(member)} IN ROLE ${named(owner)}, ${named(other)};
    CREATE SCHEMA s AUTHORIZATION ${named(owner)}; GRANT ALL ON SCHEMA s TO ${named(member)};
    CREATE TABLE s.t (a int, b int, c int); ALTER TABLE s.t OWNER TO ${named(owner)}`);
});
afterAll(async () => {
  for (const role of [member, other, owner]) {
    await client.query(`DROP OWNED BY ${named(role)} CASCADE; DROP ROLE ${named(role)}`);
  }
});

const of = (name: string, spec: ValueMap) => onTable(statistics, 's.t', name, spec);

async function facts(name: string) {
  const { rows } = await client.query(
    `SELECT stxowner::regrole::text AS owner, obj_description(oid, 'pg_statistic_ext') AS comment,
            COALESCE(stxstattarget, -1) AS target FROM pg_statistic_ext WHERE stxname = $1`,
    [name],
  );
  return rows[0];
}

test('new ones belong to whom the table belongs to', async () => {
  const { after } = await settled(client, statistics, of('fresh', { on: ['a', 'b'], target: 5 }));
  expect(await facts('fresh')).toEqual({ owner: named(owner), comment: null, target: 5 });
  expect(after.changes).toEqual([]);
});

describe('made anew', () => {
  const HAD =
    "COMMENT ON STATISTICS s.had IS E'it''s\\n''\\\\both'; ALTER STATISTICS s.had SET STATISTICS 7";
  const have = async (to = '') => {
    await client.query(`DROP STATISTICS IF EXISTS s.had, s.late; CREATE STATISTICS s.had (mcv) ON a, b FROM s.t; ${HAD};
      ALTER STATISTICS s.had OWNER TO ${named(to)}`);
    return facts('had');
  };

  test('they keep owner, comment and target', async () => {
    const before = await have(owner);
    const { after } = await settled(client, statistics, of('had', { on: ['a', 'b', 'c'] }));
    expect(await facts('had')).toEqual(before);
    expect(after.changes).toEqual([]);
  });

  test('whoever owns the table, and under another name', async () => {
    await client.query(`GRANT CREATE ON SCHEMA s TO ${named(other)}`);
    const before = await have(other);
    const { entries } = await settled(
      client,
      statistics,
      of('had', { kinds: ['mcv'], on: ['a', 'b'] }),
    );
    const { after } = await settled(
      client,
      statistics,
      of('had', { kinds: ['ndistinct'], on: ['a', 'b'] }),
      { entries },
    );
    expect(await facts('had')).toEqual(before);
    expect(after.changes).toEqual([]);
  });

  test('by a role that may not give them away they are its own, and the step says so', async () => {
    await client.query(`REVOKE CREATE ON SCHEMA s FROM ${named(other)}`);
    await have(other);
    await client.query(`SET ROLE ${named(member)}`);
    try {
      const { before } = await settled(client, statistics, of('had', { on: ['a', 'b', 'c'] }));
      expect(before.steps[0]?.title).toBe(
        `for ${member} instead of ${other}, replace statistics s.had`,
      );
    } finally {
      await client.query('RESET ROLE');
    }
    expect(await facts('had')).toMatchObject({ owner: member, target: 7 });
  });
});

test('their own are made as before', async () => {
  await client.query('CREATE TABLE mine (a int, b int)');
  const { steps } = await planned(
    client,
    statistics,
    onTable(statistics, 'public.mine', 'own', { on: ['a', 'b'] }),
  );
  expect(sqlOf(steps)[0]).toMatch(/^CREATE STATISTICS/);
  expect(sqlOf(steps).join()).not.toContain('OWNER');
});

test('what an extension brought is not made anew', async () => {
  await client.query(`CREATE EXTENSION hstore SCHEMA s; CREATE STATISTICS s.brought ON a, b FROM s.t;
    INSERT INTO pg_depend SELECT 'pg_statistic_ext'::regclass, s.oid, 0, 'pg_extension'::regclass, e.oid, 0, 'e'
      FROM pg_statistic_ext s, pg_extension e WHERE s.stxname = 'brought' AND e.extname = 'hstore'`);
  const kept = await planned(client, statistics, of('brought', { on: ['a', 'b'], target: 9 }));
  expect(sqlOf(kept.steps)[0]).toBe('ALTER STATISTICS s.brought SET STATISTICS 9');
  await expect(planned(client, statistics, of('brought', { on: ['a', 'c'] }))).rejects.toThrow(
    'statistics.s.brought is a part of extension hstore',
  );
});
