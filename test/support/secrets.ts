import { expect } from 'vitest';
import { type Client, id, sql } from '../../src/postgres/index.ts';

// Every planted secret begins like this, and has a number to tell it by.
export const MARK = 'Sw0rdfish';
let count = 0;
export const secret = (): string => `${MARK}${++count}x`;
/** How many there are by now. */
export const planted = (): number => count;

/** The commands that only look, in every form that they answer in. */
export const FORMATS = [
  ['plan'],
  ['plan', '--format', 'json'],
  ['plan', '--format', 'markdown'],
  ['plan', '--sql'],
  ['drift'],
  ['drift', '--format', 'json'],
  ['drift', '--format', 'markdown'],
  ['drift', '--metrics', 'drift.prom'],
  ['state', 'list'],
  ['state', 'pull'],
  ['state', 'history'],
  ['doctor'],
  ['doctor', '--format', 'json'],
  ['init', '--force', '--out', 'found.yaml'],
  ['maintain', '--format', 'json'],
  ['warm'],
  ...['file', 'rds', 'cloudsql', 'azure'].map((tool) => ['plan', '--settings-for', tool]),
];

/** Every row of every table of the state. */
export async function stateOf(client: Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_catalog.pg_class WHERE relnamespace = 'dbopt'::regnamespace AND relkind = 'r'`,
  );
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['state', 'steps']));
  const said: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string }>(
      sql`SELECT pg_catalog.to_json(x)::text AS text FROM dbopt.${id(name)} x`.text,
    );
    said.push(...rows.map(({ text }) => text));
  }
  return said;
}
