import { expect, test } from 'vitest';
import { connect } from '../../support/connect.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { design, table } from './support.ts';

const DUE = (policy: string) =>
  `due: { from: "payload ->> 'due'", type: timestamptz, by: trigger, on_bad_value: '${policy}' }`;
/** Five in the afternoon, but where EST is Australia's. */
const NOON = `'{"due": "2026-01-01 12:00 EST"}'`;

test.each(['stop', 'refuse', 'set null'])(
  'abbreviations of zones mean the same whoever writes: on_bad_value %s',
  async (policy) => {
    const { url, client } = await table();
    await client.query(`UPDATE t SET payload = payload || ${NOON} WHERE id = 1`);
    expect(await apply(url, design(DUE(policy)))).toMatchObject({ outcome: 'done' });
    const writer = await connect({ url, applicationName: 'writer' });
    await writer.query(
      `SET timezone_abbreviations = 'Australia'; BEGIN;
       INSERT INTO t (id, payload) VALUES (900001, ${NOON}), (900002, '{"due": "2026-01-01T17:00Z"}')`,
    );
    const { rows: after } = await writer.query('SHOW timezone_abbreviations');
    expect(after).toEqual([{ timezone_abbreviations: 'Australia' }]);
    await writer.query('COMMIT');
    await writer.end();
    const { rows } = await client.query(
      "SELECT id, due AT TIME ZONE 'UTC' = '2026-01-01 17:00' AS same FROM t WHERE due IS NOT NULL ORDER BY id",
    );
    expect(rows.map(({ same }) => same)).toEqual([true, true, true]);
    expect((await plan(url, design(DUE(policy)))).changes).toEqual([]);
  },
);
