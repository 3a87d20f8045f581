import { expect, test } from 'vitest';
import type { StateEntry } from '../../src/model/index.ts';
import { withOtherOwners } from '../../src/planner/index.ts';
import { announce, othersOf } from '../../src/state/index.ts';
import { freshDatabase } from '../support/database.ts';

const entry = (address: string, field: string): StateEntry => ({
  ...{ address, kind: 'role', names: ['r'], made: false, keep: false, by: 'me', run: 'r' },
  at: '2026-11-01T10:00:00.000Z',
  fields: { [field]: { now: { value: 1, text: '1' }, former: null } },
});
const OURS = { state: { in: 'database', schema: 'dbopt' }, lineage: 'a' } as const;
const THEIRS = {
  state: { in: 'file', path: 'state.json', byOperator: false },
  lineage: 'b',
} as const;

test('a state says what it owns of the server, and takes it back', async (t) => {
  const { client } = await freshDatabase(t);
  await announce(client, OURS, [entry('role.r', 'settings.work_mem')]);
  await announce(client, THEIRS, [entry('role.r', 'connection_limit')]);
  const others = await othersOf(client, THEIRS);
  expect(others.filter(({ where }) => where === 'schema dbopt')).toMatchObject([
    { owns: { 'role.r': { fields: ['settings.work_mem'] } } },
  ]);
  expect(others.map(({ where }) => where)).not.toContain('file state.json');

  // Each field is owned by itself.
  const change = (field: string) => ({
    ...({ address: 'role.r', kind: 'role', action: 'update', ours: true } as const),
    ...{ desired: null, actual: null, entry: null },
    fields: [{ field, from: null, to: null, how: 'in place', why: 'declared' } as const],
  });
  const told = (field: string) => withOtherOwners([], [change(field)], others).diagnostics.length;
  expect([told('settings.work_mem'), told('connection_limit')]).toEqual([1, 0]);

  await announce(client, OURS, []);
  await announce(client, THEIRS, []);
  const left = await client.query(
    `SELECT FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) AS c
      WHERE d.datname = current_database() AND c LIKE 'dbopt.%'`,
  );
  expect(left.rows).toEqual([]);
});

test('what nobody of this server said is not believed', async (t) => {
  const { client } = await freshDatabase(t, { server: true });
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  const say = (text: string) =>
    client.query(
      `ALTER ROLE CURRENT_USER IN DATABASE ${rows[0]?.name} SET dbopt.owns TO '${text}'`,
    );
  const at = '2026-01-01T00:00:00Z';
  const owns = { 'setting.work_mem': { at, fields: ['value'] } };
  // A dump of another cluster brought it along; or it is none of ours.
  for (const text of [
    JSON.stringify({ 'schema x': { where: 'schema x', at, system: '1', owns } }),
    JSON.stringify({ 'schema x': { where: 'schema x', at: 'soon', system: null, owns } }),
    'nothing {',
  ]) {
    await say(text);
    const others = await othersOf(client, OURS);
    expect(others.map(({ where }) => where)).not.toContain('schema x');
  }

  // Whoever may not set it cannot claim anything, and need not: an apply of theirs goes on.
  await client.query('CREATE ROLE announced_liar');
  await client.query('SET ROLE announced_liar');
  await expect(say('{}')).rejects.toThrow(/permission denied/);
  await announce(client, THEIRS, [entry('role.r', 'connection_limit')]);
  await client.query('RESET ROLE');
  await client.query('DROP ROLE announced_liar');
  expect((await othersOf(client, OURS)).map(({ where }) => where)).not.toContain('file state.json');
});
