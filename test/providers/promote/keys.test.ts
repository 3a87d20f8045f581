import { expect, test } from 'vitest';
import { apply, plan } from '../../support/dbopt.ts';
import { design, table } from './support.ts';

test.each([
  [`payload -> 'a' ->> 'b'`, '{"a": {"b": "x"}}'],
  [`payload #>> '{a,b}'`, '{"a": {"b": "x"}}'],
  [`payload -> 'a' ->> 1`, '{"a": ["y", "x"]}'],
  [`payload -> 'a' ->> -1`, '{"a": ["y", "x"]}'],
  [`(payload #> '{a}') ->> 'it''s "\\'`, JSON.stringify({ a: { 'it\'s "\\': 'x' } })],
  [`"Payload" ->> '$dbopt$'`, '{"$dbopt$": "x"}'],
])('the key %s', async (from, document) => {
  const column = from.startsWith('"') ? '"Payload" json' : 'payload jsonb';
  const { url, client } = await table(`CREATE TABLE t (id int, ${column})`);
  await client.query('INSERT INTO t VALUES (1, $1)', [document]);
  for (const by of ['trigger', 'generated']) {
    const entry = design(`${by}: { from: ${JSON.stringify(from)}, type: text, by: ${by} }`);
    expect(await apply(url, entry)).toMatchObject({ outcome: 'done' });
    await client.query('INSERT INTO t VALUES (2, $1)', [document]);
    const { rows } = await client.query(`SELECT DISTINCT "${by}" AS v FROM t`);
    expect(rows).toEqual([{ v: 'x' }]);
    const again = await plan(url, entry);
    expect([again.changes, again.steps]).toEqual([[], []]);
  }
});
