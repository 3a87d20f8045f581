import { expect, test } from 'vitest';
import { apply, plan } from '../../support/dbopt.ts';
import { COUNTRY, design, disagreeing, expectNothingOf, table } from './support.ts';

const NAME = 't_country_dbopt_promote_1';

/** As an earlier version called it. */
const AS_BEFORE = `ALTER FUNCTION ${NAME}() RENAME TO t_country_dbopt_promote`;
const FUNCTIONS = "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace";

test('what an earlier version made stays as it is, until it is made anew or dropped', async () => {
  const { url, client } = await table();
  await apply(url, design(COUNTRY));
  await client.query(AS_BEFORE);
  const { changes, steps, diagnostics } = await plan(url, design(COUNTRY));
  expect([changes, steps, diagnostics]).toEqual([[], [], []]);
  const other = design(COUNTRY.replace("'country'", "'n'"));
  expect(await apply(url, other)).toMatchObject({ outcome: 'done', diagnostics: [] });
  expect(await disagreeing(client, 'country', "payload ->> 'n'")).toBe(0);
  expect((await client.query(FUNCTIONS)).rows).toEqual([{ proname: NAME }]);
  await client.query(AS_BEFORE);
  await apply(url, design(''));
  await expectNothingOf(client, 'country');
});

test('what an earlier version began is gone on with', async () => {
  const { url, client } = await table();
  const role = `owner_${process.pid}_${Date.now()}`;
  await client.query(
    `CREATE ROLE ${role}; ALTER TABLE t OWNER TO ${role}; GRANT CREATE ON SCHEMA public TO ${role}`,
  );
  await apply(url, design(COUNTRY), {
    until: (event) => event.type === 'step-done' && event.step.endsWith('#begin'),
  });
  await client.query(AS_BEFORE);
  const { steps } = await plan(url, design(COUNTRY));
  expect(steps.map(({ id }) => id.split('#')[1])).toEqual(['fill', 'verify', 'agree', 'analyze']);
  expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done', diagnostics: [] });
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  const { rows } = await client.query(`${FUNCTIONS} AND pg_get_userbyid(proowner) = '${role}'`);
  expect(rows).toEqual([{ proname: 't_country_dbopt_promote' }]);
  await client.query(`DROP OWNED BY ${role} CASCADE; DROP ROLE ${role}`);
});
