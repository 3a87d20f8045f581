import { expect } from 'vitest';
import type { Diagnostic } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';

/** A table with keys, some absent and, as numbers, some bad. */
const TABLE = `
CREATE TABLE t (id int PRIMARY KEY, payload jsonb);
INSERT INTO t SELECT n, CASE WHEN n % 10 = 0 THEN '{}' ELSE jsonb_build_object('country', 'c' || n % 7, 'n', n::text,
    'mixed', CASE WHEN n % 100 = 1 THEN 'none' ELSE n::text END, 'at', '2030-01-01 10:00') END
  FROM generate_series(1, 5000) n;
ANALYZE t`;

export const design = (promote: string, more = ''): string =>
  `version: 1\ntables: { t: { promote: { ${promote} }${more} } }\n`;

export const COUNTRY = `country: { from: payload ->> 'country', type: text, by: trigger }`;
/** 50 of its 4,500 values are no integers. */
export const MIXED = (policy: string, by = 'trigger'): string =>
  `mixed: { from: payload ->> 'mixed', type: int, by: ${by}, on_bad_value: ${policy} }`;

export async function table(rows = TABLE) {
  const database = await freshDatabase();
  await database.client.query(rows);
  return database;
}

/** Rows whose column is not what an expression says. */
export async function disagreeing(client: Client, column: string, key: string): Promise<number> {
  const text = `SELECT count(*) AS n FROM t WHERE ${column} IS DISTINCT FROM ${key}`;
  return Number((await client.query(text)).rows[0]?.n);
}

export const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);

/** Trigger, function and column are gone. */
export async function expectNothingOf(client: Client, column: string): Promise<void> {
  const { rows } = await client.query(
    `SELECT tgname AS name FROM pg_trigger WHERE tgrelid = 't'::regclass
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT attname FROM pg_attribute WHERE attrelid = 't'::regclass AND attname = $1`,
    [column],
  );
  expect(rows).toEqual([]);
}
