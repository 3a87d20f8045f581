import { expect, test, vi } from 'vitest';
import { measureRecall } from '../../src/postgres/measure/index.ts';
import { connect } from '../../src/postgres/session/connect.ts';
import type { TestDatabase } from '../support/database.ts';
import { databaseWithVectors } from '../support/vector.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const OWNER = 'recall_owner';

/** Whatever runs the function with other rights than its owner's ends in an error of its own. */
const database = databaseWithVectors(`
    CREATE EXTENSION vector;
    DO $$ BEGIN CREATE ROLE ${OWNER}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
    CREATE SCHEMA mal AUTHORIZATION ${OWNER}; SET ROLE ${OWNER};
    CREATE FUNCTION mal.evil(int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN
      IF current_user <> '${OWNER}' THEN RAISE 'it ran'; END IF; RETURN $1; END $$;
    CREATE FUNCTION mal.imm(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN EXECUTE 'SELECT mal' || '.evil(1)'; RETURN $1; END $$;
    CREATE TABLE mal.items (id int, e public.vector(2));
    INSERT INTO mal.items SELECT i, ARRAY[i, 1]::public.vector FROM generate_series(1, 200) i;
    CREATE INDEX items_e ON mal.items USING hnsw (e public.vector_l2_ops);
    CREATE VIEW mal.honest AS SELECT id, e FROM mal.items;
    RESET ROLE`);

/** What its owner made, and where the vectors come from. */
const MEMBERS: readonly (readonly [what: string, made: string, queries: string | null])[] = [
  ['a view', 'CREATE VIEW mal.q AS SELECT e FROM mal.items WHERE mal.evil(1) = 1', 'mal.q.e'],
  [
    'a constant in an index of the table of queries',
    'CREATE TABLE mal.q AS SELECT * FROM mal.items; CREATE INDEX ON mal.q ((id + mal.imm(1)))',
    'mal.q.e',
  ],
  [
    'a predicate of an index of the table that is searched',
    'CREATE INDEX ON mal.items (id) WHERE id > mal.imm(1)',
    null,
  ],
  [
    'a partition key',
    'CREATE TABLE mal.q (id int, e public.vector(2)) PARTITION BY RANGE ((id + mal.imm(1)))',
    'mal.q.e',
  ],
];

test.each(MEMBERS)('no search is made: %s', async (_, made, queries) => {
  const db = database();
  await db.client.query(`BEGIN; SET LOCAL ROLE ${OWNER}; ${made}; COMMIT`);
  try {
    await expect(recall(db, queries)).rejects.toThrow(/the search is not run: /);
  } finally {
    await db.client
      .query(`DROP VIEW IF EXISTS mal.q`)
      .catch(() => db.client.query('DROP TABLE mal.q'));
    await db.client.query('DROP INDEX IF EXISTS mal.items_id_idx');
  }
});

test.each([['mal.honest.e'], ['mal.items.e'], [null]])('as ever: %s', async (queries) => {
  const db = database();
  const { recalls } = await recall(db, queries);
  expect(Math.min(...recalls)).toBeGreaterThan(0.5);
});

async function recall({ client, url }: TestDatabase, queries: string | null) {
  const { rows } = await client.query<{ oid: number }>(
    `SELECT 'mal.items_e'::regclass::int AS oid`,
  );
  const request = {
    ...{ kind: 'recall' as const, index: rows[0]?.oid ?? 0, k: 5 },
    ...{ queries, where: null, params: [], role: null },
  };
  const own = await connect({ url, applicationName: 'dbopt verify' });
  try {
    return await measureRecall(own, request, { count: 10, seed: 1, maxTime: 30_000 });
  } finally {
    await own.end();
  }
}
