import { isDeepStrictEqual } from 'node:util';
import { expect, test, vi } from 'vitest';
import { catalogDump } from '../../support/catalog/dump.ts';
import { workplace } from '../../support/cli.ts';
import { sample } from '../../support/sample.ts';
import { type Canary, canary } from './canary.ts';
import { DESIGNS, type HostileDesign } from './designs.ts';

vi.setConfig({ testTimeout: 600_000 });

/** Nobody may call it but through a design: it runs as whoever does. */
const SETUP = `
CREATE FUNCTION canary.volatile() RETURNS text LANGUAGE plpgsql AS 'BEGIN PERFORM canary.sing(); RETURN ''x''; END';
CREATE TABLE app.e (at timestamptz NOT NULL, v text) PARTITION BY RANGE (at);
CREATE TABLE app.e_p20200101 PARTITION OF app.e FOR VALUES FROM ('2020-01-01 00:00+00') TO ('2020-01-02 00:00+00');`;

const CONSENT = ['access-exclusive', 'table-rewrite', 'index-build'].flatMap((c) => ['--allow', c]);

/** What a design did that it may not do. */
async function deeds(t: Canary, name: string, { yaml }: HostileDesign): Promise<string[]> {
  const { dbopt } = await workplace(`version: 1\npolicy: { lock_retry_for: 2s }\n${yaml(name)}\n`);
  const found: string[] = [];
  const pwned = async () => {
    const { rows } = await t.client.query("SELECT to_regclass('public.pwned') AS it");
    return rows[0]?.it !== null;
  };
  const before = await catalogDump(t.client);
  for (const command of [['plan'], ['drift'], ['apply', '--auto-approve', ...CONSENT]]) {
    const { stdout, stderr } = await dbopt([...command, '--url', t.url]);
    const all = stdout + stderr;
    if (/bug in dbopt|\n\s+at .*:\d+:\d+\)/.test(all)) found.push(`${command[0]}: a bug: ${all}`);
    if (await t.sang()) found.push(`${command[0]}: the canary sang`);
    if (await pwned()) found.push(`${command[0]}: pwned`);
    if (command[0] === 'apply') continue;
    const isSame = isDeepStrictEqual(await catalogDump(t.client), before);
    if (!isSame) found.push(`${command[0]}: changed`);
  }
  await t.client.query('DROP TABLE IF EXISTS public.pwned');
  return found;
}

const placeOf = ({ name }: HostileDesign): string => name.slice(0, name.indexOf(':'));
const chosen = sample(DESIGNS, 16);
const places = [...new Set(chosen.map(placeOf))];

test.for(places)('%s', async (place, context) => {
  const t = await canary(context);
  await t.client.query(SETUP);
  const { rows } = await t.client.query<{ name: string }>('SELECT current_database() AS name');
  const found: Record<string, string[]> = {};
  for (const design of chosen.filter((one) => placeOf(one) === place)) {
    const done = await deeds(t, rows[0]?.name ?? '', design);
    if (done.length > 0) found[design.name] = done;
  }
  expect(found).toEqual({});
});
