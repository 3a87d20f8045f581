import { beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { asRead } from '../../../src/providers/shared/parameter-value.ts';
import { freshDatabase } from '../../support/database.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
});

/** Settings are read as parameters are, and tell what was read. */
test.each(['4096', '4096.7', '1e3', '0x100', '0200', '64.5', '65.5', '99.49'])(
  '%s for a whole number is what the server makes of it',
  async (text) => {
    await client.query(`CREATE TABLE IF NOT EXISTS t (a int[]);
      CREATE INDEX ON t USING gin (a) WITH (gin_pending_list_limit = '${text}')`);
    await client.query("SELECT set_config('gin_pending_list_limit', $1, false)", [text]);
    const { rows } = await client.query(
      "SELECT setting FROM pg_settings WHERE name = 'gin_pending_list_limit'",
    );
    expect(Number(asRead({ type: 'integer' }, text))).toBe(Number(rows[0]?.setting));
  },
);

test('what is no number, or no whole one, is as it was', () => {
  expect(asRead({ type: 'integer' }, '64kB')).toBe('64kB');
  expect(asRead({ type: 'integer' }, '')).toBe('');
  expect(asRead({ type: 'real' }, '0.2')).toBe('0.2');
  expect(asRead(undefined, '010')).toBe('010');
});
