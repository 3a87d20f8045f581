import type { Client } from '../../../src/postgres/index.ts';
import { QUERIES, SERVER_QUERIES } from './queries.ts';

export interface CatalogOptions {
  /** Left out with all that is in it; the state's home by default. */
  readonly exceptSchema?: string;
  /** Also settings and roles of the server; the test must have it to itself. */
  readonly server?: boolean;
}

/** Everything the catalog says about a database, section by section, comparable with toEqual. */
export type Catalog = { readonly [section: string]: { readonly [name: string]: unknown } };

export async function catalogDump(client: Client, options: CatalogOptions = {}): Promise<Catalog> {
  const queries = { ...QUERIES, ...(options.server === true ? SERVER_QUERIES : {}) };
  const sections: { [section: string]: Catalog[string] } = {};
  // With an empty path every name comes qualified.
  await client.query('BEGIN READ ONLY');
  try {
    await client.query("SET LOCAL search_path = ''");
    await client.query("SELECT set_config('dbopt_test.except', $1, true)", [
      options.exceptSchema ?? 'dbopt',
    ]);
    for (const [section, query] of Object.entries(queries)) {
      const { rows } = await client.query<{ name: string; facts: unknown }>(query);
      sections[section] = Object.fromEntries(rows.map(({ name, facts }) => [name, facts]));
    }
  } finally {
    await client.query('COMMIT');
  }
  return sections;
}
