import { expect, test, vi } from 'vitest';
import { WRITER } from './hostile/canary.ts';
import { APPLY, design, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

// What belongs to a role that the server comes with is not in pg_shdepend; who is its member wrote it.
test.for([
  ['pg_database_owner', (database: string) => `ALTER DATABASE "${database}" OWNER TO ${WRITER}`],
  ['pg_monitor', () => `GRANT pg_monitor TO ${WRITER}`],
  ['pg_read_all_data', () => `GRANT pg_read_all_data TO ${WRITER}`],
] as const)('code and table of %s are code of its members', async ([role, membership], t) => {
  const { run, sang, client } = await stage(
    t,
    'CREATE TRIGGER a_evil BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION app.evil_trigger()',
    design(
      `app.t: { promote: { land: { from: "payload ->> 'country'", type: text, by: trigger } } }`,
    ),
  );
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  await client.query(membership(rows[0]?.name ?? ''));
  await client.query(`REASSIGN OWNED BY ${WRITER} TO ${role}`);
  if (role === 'pg_database_owner') await client.query(membership(rows[0]?.name ?? ''));
  expect((await run(['plan'])).stdout).toMatch(/owner-code/);
  const { code, stderr } = await run(APPLY);
  expect([code, stderr]).toEqual([1, expect.stringContaining('--allow owner-code')]);
  expect(await sang()).toBe(false);
});
