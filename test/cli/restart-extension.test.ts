import { expect, test } from 'vitest';
import { server } from './server.ts';

const WITH_LIBRARY = `
version: 1
settings: { shared_preload_libraries: { include: [pg_stat_statements] } }
extensions: { pg_stat_statements: {}, pageinspect: {} }
tables: { public.t: { indexes: { t_positive: { on: [a], where: a > 0 } } } }
`;
/** As pgaudit, pg_cron, timescaledb and citus do. */
const NEEDS_LIBRARY = `
CREATE FUNCTION needs_library() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_query() ~ 'EXTENSION pg_stat_statements' AND current_setting('shared_preload_libraries') = '' THEN
    RAISE 'pg_stat_statements must be loaded via shared_preload_libraries' USING ERRCODE = '55000';
  END IF;
END $$;
CREATE EVENT TRIGGER needs_library ON ddl_command_start WHEN TAG IN ('CREATE EXTENSION')
  EXECUTE FUNCTION needs_library()`;

async function needy() {
  const it = await server();
  const client = await it.client();
  await client.query(NEEDS_LIBRARY);
  const extensions = async () => {
    // The shutdown waits for whoever is connected.
    const asking = await it.client();
    const { rows } = await asking.query('SELECT extname FROM pg_extension');
    await asking.end();
    return rows.map(({ extname }) => extname);
  };
  await client.end();
  return { ...it, extensions };
}

test('an extension that needs its library preloaded takes two applies, and the second restarts', async () => {
  const { apply, command, extensions, show } = await needy();
  const first = await apply(WITH_LIBRARY);
  expect(first.stdout).toMatch(/it takes\s+two\s+applies\s+with\s+a\s+restart/);
  expect(first.stderr).toContain('error[awaits-restart]');
  expect(first.stderr).not.toContain('changed-outside');
  expect(first.code).toBe(3);
  expect(await extensions()).toContain('pageinspect');
  const waiting = await apply(WITH_LIBRARY);
  expect([waiting.code, waiting.stderr]).toEqual([3, expect.stringContaining('awaits-restart')]);
  const second = await apply(WITH_LIBRARY, '--restart-command', command('restart'));
  expect(second.stderr).toContain('info[restarted]');
  expect(second.code).toBe(0);
  expect(await extensions()).toContain('pg_stat_statements');
  expect(await show('shared_preload_libraries')).toBe('pg_stat_statements');
});

test('one that does not need it is created at once', async () => {
  const { apply } = await server();
  const { code, stderr } = await apply(WITH_LIBRARY);
  expect([code, stderr]).toEqual([0, expect.stringContaining('pending-restart')]);
});
