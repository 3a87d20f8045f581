import { findingsOfStatement } from '../../../src/explain/rules/index.ts';
import type { ExplainFinding } from '../../../src/model/index.ts';
import { readStatementTables } from '../../../src/postgres/explain/index.ts';
import { loadParser, parseStatement } from '../../../src/postgres/index.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';

/** Tables that the rules' statements are about; `few` is known to be small. */
const TABLES = `
CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, name varchar(80), age int, score numeric, ratio float8, code char(8), at timestamptz, born date, manager_id bigint, bio text, doc jsonb);
INSERT INTO users SELECT i, 'u' || i || '@x.org', 'name ' || i, i % 90, i, i, 'c' || i % 100, now() - i * interval '1 minute', current_date, NULLIF(i % 7, 0), repeat('b', 300), '{"k": 1}' FROM generate_series(1, 12000) i;
CREATE INDEX users_email ON users (email);
CREATE INDEX users_name_lower ON users (lower(name));
CREATE INDEX users_age ON users (age);
CREATE INDEX users_code ON users (code);
CREATE INDEX users_score ON users (score);
CREATE INDEX users_at ON users (at);
CREATE INDEX users_day ON users (date_trunc('day', at AT TIME ZONE 'UTC'));
CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, state text, total int, placed timestamptz NOT NULL, note text);
INSERT INTO orders SELECT i, 1 + i % 12000, 's' || i % 5, i, now() - i * interval '1 second', 'n' FROM generate_series(1, 15000) i;
CREATE INDEX orders_user ON orders (user_id);
CREATE INDEX orders_total ON orders (total);
CREATE TABLE few (id int PRIMARY KEY, name text, bio text);
INSERT INTO few SELECT i, 'n' || i, repeat('x', 500) FROM generate_series(1, 20) i;
CREATE INDEX few_name ON few (name);
CREATE TABLE narrow (id int PRIMARY KEY, a int, b int, c date);
INSERT INTO narrow SELECT i, i, i, current_date FROM generate_series(1, 12000) i;
ANALYZE users, orders, few, narrow;
`;

export async function rulesDatabase(): Promise<TestDatabase> {
  const db = await freshDatabase();
  await db.client.query(TABLES);
  await loadParser();
  return db;
}

/** What the rules find in a statement, which the server takes. */
export async function found(
  { client }: TestDatabase,
  text: string,
): Promise<readonly ExplainFinding[]> {
  if (!/\$\d/.test(text)) await client.query(`EXPLAIN ${text}`);
  const parsed = parseStatement(text);
  if (!parsed.ok) throw new Error(parsed.message);
  const tables = await readStatementTables(client, parsed.statement, ['pg_catalog', 'public']);
  const facts = { text, file: 'q.sql', tree: parsed.statement, tables };
  return findingsOfStatement(facts, { minSize: 0 });
}
