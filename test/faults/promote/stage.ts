import { type FaultServer, withClient } from '../server.ts';

export const LOCK_TIMEOUT = 500;

export const DESIGN = `
version: 1
policy: { lock_timeout: ${LOCK_TIMEOUT}ms, allow: [replication-stop] }
tables:
  t:
    promote:
      country: { from: payload ->> 'country', type: text, by: trigger }
      amount: { from: payload ->> 'amount', type: int, by: trigger, on_bad_value: set null }
  p:
    promote:
      country: { from: payload ->> 'country', type: text, by: trigger }
`;

/** Rows that the application leaves alone, and 2,000 that it works on. */
export const QUIET = 20_000;

const ROWS = `
SELECT n AS id, jsonb_build_object('country', 'c' || n % 50,
         'amount', CASE n % 40 WHEN 0 THEN 'none' ELSE n::text END, 'filler', repeat('x', 400)) AS payload
  FROM generate_series(1, ${QUIET + 2_000}) n`;

const SCHEMA = `
CREATE TABLE t AS ${ROWS};
ALTER TABLE t ADD PRIMARY KEY (id);
CREATE TABLE p (id int NOT NULL, payload jsonb) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10000);
CREATE TABLE p2 PARTITION OF p DEFAULT;
INSERT INTO p ${ROWS};
CREATE INDEX ON p (id);
CREATE PUBLICATION feed FOR TABLE t, p WITH (publish = 'insert');
ANALYZE`;

const onDatabase = (url: string, name: string): string => {
  const one = new URL(url);
  one.pathname = `/${name}`;
  return one.href;
};

export async function preparePromoteStage({ url }: FaultServer): Promise<void> {
  await withClient(url, (client) => client.query('CREATE DATABASE promote_stage'));
  await withClient(onDatabase(url, 'promote_stage'), (client) => client.query(SCHEMA));
  await withClient(url, (client) => client.query('CHECKPOINT'));
}

/** A copy of the stage. */
export async function openPromoteStage({ url }: FaultServer, n: number) {
  const name = `promote_${n}`;
  const drop = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
  await withClient(url, async (client) => {
    for (const statement of [drop, `CREATE DATABASE ${name} TEMPLATE promote_stage`, 'CHECKPOINT'])
      await client.query(statement);
  });
  return {
    url: onDatabase(url, name),
    close: () => withClient(url, (client) => client.query(drop)),
  };
}

/** Of each table the rows that nobody writes: their number, and a checksum. */
export async function promoteFacts(url: string) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(`
      SELECT 't' AS name, count(*)::int, sum(hashtextextended(id || payload::text, 0)) AS sum FROM t WHERE id < ${QUIET}
      UNION ALL SELECT 'p', count(*)::int, sum(hashtextextended(id || payload::text, 0)) FROM p WHERE id < ${QUIET} ORDER BY name`);
    return rows;
  });
}

/** Triggers and their copies on partitions that do not fire under every role. */
const SLEEPING = `SELECT count(*) FROM pg_trigger WHERE starts_with(tgname, 'zz_dbopt_promote_') AND tgenabled <> 'A'`;

/** Rows with a column that is not its key, and triggers that would let such be. */
export async function wrongRows(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ n: number }>(`
      SELECT (${SLEEPING}) + (SELECT count(*) FROM p WHERE country IS DISTINCT FROM payload ->> 'country') + count(*) AS n FROM t
       WHERE country IS DISTINCT FROM payload ->> 'country'
          OR amount IS DISTINCT FROM CASE WHEN payload ->> 'amount' ~ '^[0-9]+$' THEN (payload ->> 'amount')::int END`);
    return Number(rows[0]?.n);
  });
}
