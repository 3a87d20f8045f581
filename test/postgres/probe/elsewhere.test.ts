import { beforeAll, expect, test } from 'vitest';
import { DboptError } from '../../../src/model/index.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { plan } from '../../support/dbopt.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await db.client.query(`
    CREATE SCHEMA ext; CREATE EXTENSION pg_trgm SCHEMA ext;
    CREATE SCHEMA "Odd"; CREATE COLLATION "Odd".german (provider = libc, locale = 'C');
    CREATE FUNCTION "Odd".half(int) RETURNS int IMMUTABLE LANGUAGE sql RETURN $1 / 2;
    CREATE FUNCTION half(text) RETURNS int IMMUTABLE LANGUAGE sql RETURN 1;
    CREATE TABLE t (id int, "UserId" int, "Doc" text, doc text, n int)`);
});

/** The hint of what is refused, with the code. */
async function hintOf(entry: string): Promise<readonly (string | undefined)[]> {
  const text = `version: 1\ntables:\n  public.t:\n    ${entry}\n`;
  const { diagnostics } = await plan(db.url, text).catch((error: unknown) => {
    if (error instanceof DboptError) return error;
    throw error;
  });
  return diagnostics.map(({ code, hint }) => `${code}: ${hint ?? ''}`);
}

const QUOTES = 'write it as SQL does, with its quotes: ';
const SCHEMA = 'write it with its schema: ';

test.each([
  ['indexes: { i: { on: [UserId] } }', `bad-index: ${QUOTES}'"UserId"'`],
  ['indexes: { i: { on: [n], include: [UserId] } }', `bad-index: ${QUOTES}'"UserId"'`],
  ['indexes: { i: { on: [n], where: UserId > 3 } }', `bad-index: ${QUOTES}'"UserId"'`],
  ['statistics: { s: { on: [UserId, n] } }', `bad-statistics: ${QUOTES}'"UserId"'`],
  ['statistics: { s: { on: [n, (userid + 1)] } }', `bad-statistics: ${QUOTES}'"UserId"'`],
  [
    'indexes: { i: { using: gin, on: [doc gin_trgm_ops] } }',
    `bad-index: ${SCHEMA}ext.gin_trgm_ops`,
  ],
  ['indexes: { i: { on: ["similarity(doc, doc)"] } }', `bad-index: ${SCHEMA}ext.similarity`],
  ['indexes: { i: { on: [n], where: doc % doc } }', `bad-index: ${SCHEMA}OPERATOR(ext.%)`],
  ['statistics: { s: { on: [n, (doc % doc)] } }', `bad-statistics: ${SCHEMA}OPERATOR(ext.%)`],
  ["indexes: { i: { on: [n, '(doc::gtrgm)'] } }", `bad-index: ${SCHEMA}ext.gtrgm`],
  ['indexes: { i: { on: [doc COLLATE german] } }', `bad-index: ${SCHEMA}"Odd".german`],
  // One is found, but not for these arguments.
  ['indexes: { i: { on: [half(n)] } }', `bad-index: ${SCHEMA}"Odd".half`],
])('%s: how it would have to be written is told', async (entry, told) => {
  expect(await hintOf(entry)).toEqual([told]);
});

test.each([
  'indexes: { i: { on: [nothing] } }',
  'indexes: { i: { on: [lower(n)] } }',
  'indexes: { i: { on: [n gin_nothing_ops] } }',
  'indexes: { i: { on: ["similarity_of(doc)"] } }',
])('%s: where there is nothing of the name, nothing is said', async (entry) => {
  expect(await hintOf(entry)).toEqual(['bad-index: ']);
});

test('what is of a stranger is recommended to nobody', async () => {
  await db.client.query(`
    CREATE ROLE elsewhere_stranger; GRANT CREATE ON SCHEMA "Odd" TO elsewhere_stranger;
    SET ROLE elsewhere_stranger;
    CREATE FUNCTION "Odd".lure(int) RETURNS int IMMUTABLE LANGUAGE sql RETURN 1;
    RESET ROLE`);
  try {
    expect(await hintOf('indexes: { i: { on: [lure(n)] } }')).toEqual(['bad-index: ']);
  } finally {
    await db.client.query('DROP OWNED BY elsewhere_stranger; DROP ROLE elsewhere_stranger');
  }
});
