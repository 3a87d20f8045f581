import { expect, onTestFinished, test } from 'vitest';
import { explain } from '../../src/apply/explain.ts';
import { DboptError, type Diagnostic } from '../../src/model/index.ts';
import { designOf } from '../../src/operations/init/design-of.ts';
import { hasChanges } from '../../src/planner/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply, drift, plan } from '../support/dbopt.ts';

/** A database of another encoding on the same server, with what psql would make there. */
async function encoded(t: Parameters<typeof freshDatabase>[0], encoding: string, made: Buffer) {
  const { client, url }: TestDatabase = await freshDatabase(t, { needs: ['sessions'] });
  const name = `encoded_${encoding.toLowerCase()}_${process.pid}`;
  await client.query(
    `CREATE DATABASE ${name} ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
  );
  onTestFinished(async () => {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });
  const there = new URL(url);
  there.pathname = `/${name}`;
  if (made.length > 0) {
    const maker = await connect({ url: there.href, applicationName: 'dbopt test' });
    // The driver sends UTF-8 alone: the bytes go in as hex, and are a statement on the server.
    await maker.query(`DO $$ BEGIN EXECUTE convert_from('\\x${made.toString('hex')}',
      '${encoding}'); END $$`);
    await maker.end();
  }
  return there.href;
}

const told = (doing: Promise<unknown>): Promise<Diagnostic | undefined> =>
  doing.then(
    () => undefined,
    (error: unknown) => (error instanceof DboptError ? error.diagnostics[0] : explain(error)),
  );

const latin = (text: string) => Buffer.from(text, 'latin1');

test('a database of another encoding is planned, applied and looked after', async (t) => {
  const url = await encoded(
    t,
    'LATIN1',
    latin(
      'CREATE TABLE "größe" (id int, "é" text); INSERT INTO "größe" VALUES (1, $_$ö$_$), (1, $_$ö$_$)',
    ),
  );
  const design = (more: string) =>
    `version: 1\ntables: { public.größe: { with: { fillfactor: 90 }, indexes: { ${more} } } }\n`;
  expect((await apply(url, design('größe_é: { on: [é] }'))).outcome).toBe('done');
  expect((await drift(url, design('größe_é: { on: [é] }'))).findings).toEqual([]);
  // What failed is written down, too, with what stands for the rows that the server quoted.
  const failed = await apply(url, design('zahl: { on: ["(é::integer)"] }'));
  expect(failed.outcome).toBe('failed');
  const client = await connect({ url, applicationName: 'dbopt test' });
  const { rows } = await client.query<{ error: string }>(
    "SELECT error FROM dbopt.steps WHERE status = 'failed'",
  );
  await client.end();
  expect(rows).toEqual([{ error: expect.stringContaining('...') }]);
  expect(await told(plan(url, design('特徴: { on: [id] }')))).toMatchObject({
    code: 'encoding',
    hint: expect.stringContaining('take it out of the design'),
  });
});

test('names that fit an identifier in that encoding alone are left out by init, with what hangs on them', async (t) => {
  const [long, cut] = ['é'.repeat(63), 'é'.repeat(62)];
  const url = await encoded(
    t,
    'LATIN1',
    latin(
      `CREATE TABLE "${long}" (id int PRIMARY KEY) WITH (fillfactor = 90); CREATE INDEX ON "${long}" (id, (id + 1));
       CREATE TABLE t (id int) WITH (fillfactor = 90); CREATE INDEX "${cut}i" ON t (id);
       CREATE TABLE u ("${long}" text) WITH (fillfactor = 80);
       CREATE INDEX u_i ON u ("${long}"); CREATE STATISTICS u_s ON "${long}", ("${long}" || 'a') FROM u;
       ALTER TABLE u ALTER "${long}" SET STATISTICS 7;
       CREATE SCHEMA "s${cut}"; CREATE TABLE "s${cut}".t (id int)`,
    ),
  );
  const client = await connect({ url, applicationName: 'dbopt test' });
  const { text, diagnostics } = await designOf(client, {});
  await client.end();
  expect(text.match(/^ {2}\S+\.\S+:/gm)).toEqual(['  public.t:', '  public.u:']);
  expect(diagnostics.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^table\.public\."é+" is left out: .*bytes in UTF-8$/),
  );
  expect(hasChanges(await plan(url, text))).toBe(false);
});

test('names that are no UTF-8 are told for what they are, with the way out', async (t) => {
  const url = await encoded(t, 'SQL_ASCII', latin('CREATE TABLE "größe" (id int)'));
  const diagnostic = await told(plan(url, 'version: 1\ntables: { public.t: {} }\n'));
  expect(diagnostic).toMatchObject({ code: 'not-utf8', hint: expect.stringContaining('rename') });
});

test('an encoding that the server cannot make UTF-8 of', async (t) => {
  const url = await encoded(t, 'MULE_INTERNAL', Buffer.alloc(0));
  expect(await told(plan(url, 'version: 1\ntables: {}\n'))).toMatchObject({
    code: 'cannot-connect',
    hint: expect.stringContaining("ENCODING 'UTF8'"),
  });
});
