import { beforeAll, describe, expect, test } from 'vitest';
import { type Client, errorCode, lit, sql, trusted } from '../../../src/postgres/index.ts';
import {
  INDEX_PARAMETERS,
  type Parameters,
  type StorageParameter,
  TABLE_PARAMETERS,
  TOAST_PARAMETERS,
} from '../../../src/providers/shared/storage-parameter.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await database.client.query(`
    CREATE TABLE t (a text, n int, r int4range, tags text[]);
    CREATE INDEX t_btree ON t (a); CREATE INDEX t_hash ON t USING hash (a);
    CREATE INDEX t_gist ON t USING gist (r); CREATE INDEX t_spgist ON t USING spgist (r);
    CREATE INDEX t_gin ON t USING gin (tags); CREATE INDEX t_brin ON t USING brin (n)`);
});

const OK = 'taken';
const REFUSED = '22023';

/** What the server says to one value: taken, or the SQLSTATE of its refusal. */
async function answer(client: Client, relation: string, name: string, value: string | number) {
  const change = sql`ALTER ${trusted(relation)} SET (${trusted(name)} = ${lit(String(value))})`;
  try {
    await client.query(change.text);
    return OK;
  } catch (error) {
    return errorCode(error);
  }
}

type Expected = readonly (readonly [value: string | number, answer: string])[];

/** The bounds, what lies just beyond them, and what is of another type. */
function expectations({ type, values = [], min, max }: StorageParameter): Expected {
  const word = ['sometimes', REFUSED] as const;
  if (type === 'boolean') return [['on', OK], ['off', OK], ['0', OK], word];
  if (type === 'enum') return [...values.map((value) => [value, OK] as const), word];
  const beyond = type === 'integer' ? 1 : 0.001;
  return [
    word,
    ...(min === undefined ? [] : [[min, OK] as const, [min - beyond, REFUSED] as const]),
    ...(max === undefined ? [] : [[max, OK] as const, [max + beyond, REFUSED] as const]),
  ];
}

async function check(
  { client, backend }: TestDatabase,
  relation: string,
  parameters: Parameters,
  prefix = '',
): Promise<void> {
  const version = backend.major * 10_000;
  for (const [name, parameter] of Object.entries(parameters)) {
    const there = (parameter.since ?? 0) <= version;
    for (const [value, expected] of expectations(parameter)) {
      const said = await answer(client, relation, prefix + name, value);
      expect(`${name} = ${value}: ${said}`).toBe(
        `${name} = ${value}: ${there ? expected : REFUSED}`,
      );
    }
  }
}

describe('the server takes and refuses the values that we say it does', () => {
  test('of tables', () => check(database, 'TABLE t', TABLE_PARAMETERS));
  test('of TOAST tables', () => check(database, 'TABLE t', TOAST_PARAMETERS, 'toast.'));

  const methods = Object.keys(INDEX_PARAMETERS).filter((m) => m !== 'hnsw' && m !== 'ivfflat');
  test.each(methods)('of %s', (method) =>
    check(database, `INDEX t_${method}`, INDEX_PARAMETERS[method] ?? {}),
  );

  test('of pgvector’s indexes', async (t) => {
    const vectors = await freshDatabase(t, { needs: ['vector'] });
    await vectors.client.query('CREATE EXTENSION vector; CREATE TABLE v (e vector(3))');
    for (const method of ['hnsw', 'ivfflat']) {
      await vectors.client.query(`CREATE INDEX ${method} ON v USING ${method} (e vector_l2_ops)`);
      await check(vectors, `INDEX ${method}`, INDEX_PARAMETERS[method] ?? {});
    }
  });
});

test('what only the table has is refused with toast.', async () => {
  const own = Object.keys(TABLE_PARAMETERS).filter((name) => !(name in TOAST_PARAMETERS));
  for (const name of own) {
    expect([name, await answer(database.client, 'TABLE t', `toast.${name}`, '1')]).toEqual([
      name,
      REFUSED,
    ]);
  }
});
