import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DboptError } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { canary } from './canary.ts';
import { FRAGMENTS, PLACES } from './designs.ts';

/** SECURITY_FUZZ: seconds. */
const SECONDS = Number(process.env.SECURITY_FUZZ ?? 8);
const SEED = Number(process.env.SAMPLE_SEED ?? Date.now() % 1_000_000);

vi.setConfig({ testTimeout: SECONDS * 1_000 + 120_000 });

/** Pieces of SQL, of YAML and of neither, one after the other. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.constantFrom("'", '"', '\\', '$$', ';', '--', '/*', '*/', '(', ')', 'v', ' ', '\n', '\0'),
      fc.constantFrom('CREATE TABLE public.pwned ()', 'lower(v)', '::text', '||', 'E', 'U&', '$1'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

const design = fc.record({
  places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 }),
  texts: fc.array(text, { minLength: 3, maxLength: 3 }),
});

/** What exists that a design may not make: everything but indexes and statistics, by name and owner. */
async function things(client: Client): Promise<string> {
  const { rows } = await client.query(`
    SELECT string_agg(what, E'\\n' ORDER BY what) AS all FROM (
      SELECT 'relation ' || c.oid::regclass FROM pg_class c WHERE relkind NOT IN ('i', 'I', 't') AND relnamespace::regnamespace::text !~ '^(pg_|dbopt|information_schema)' AND c.relname !~ '^e_p'
      UNION ALL SELECT 'function ' || oid::regprocedure FROM pg_proc WHERE pronamespace::regnamespace::text !~ '^(pg_|dbopt)' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = pg_proc.oid AND d.deptype = 'e')
      UNION ALL SELECT 'role ' || rolname || rolsuper FROM pg_roles
      UNION ALL SELECT 'event trigger ' || evtname FROM pg_event_trigger
    ) all_of_it(what)`);
  return String(rows[0]?.all);
}

test(`text of a design stays text, seed ${SEED}`, async (context) => {
  const t = await canary(context);
  await t.client.query(
    'CREATE TABLE app.e (at timestamptz NOT NULL, v text) PARTITION BY RANGE (at)',
  );
  const before = await things(t.client);
  const until = Date.now() + SECONDS * 1_000;
  let runs = 0;
  const property = fc.asyncProperty(design, async ({ places, texts }) => {
    if (Date.now() > until) return;
    runs += 1;
    const yaml = places.map(([, one], i) =>
      one.replaceAll('X', () => JSON.stringify(texts[i])).replaceAll('DB', 'postgres'),
    );
    // One database, and nothing of the server: what is written there would be there for all that follow.
    const [one = ''] = yaml.filter((each) => !/^(settings|roles|databases):/.test(each));
    const whole = `version: 1\npolicy: { lock_retry_for: 2s, lock_timeout: 1s }\n${one}\n`;
    for (const run of [plan, apply]) {
      try {
        await run(t.url, whole);
      } catch (error) {
        if (!(error instanceof DboptError)) throw error;
      }
      expect(await t.sang(), whole).toBe(false);
    }
    expect(await things(t.client), whole).toBe(before);
  });
  await fc.assert(property, {
    seed: SEED,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: SECONDS * 1_000,
    endOnFailure: true,
  });
  expect(runs).toBeGreaterThan(0);
});
