import { createHash } from 'node:crypto';
import { canonicalJson, type Provider, type Row, type Scope, type Server } from '../model/index.ts';
import { type Sql, sql, trusted } from './quote.ts';
import { relationsQuery } from './relations.ts';

/** What the catalogs are asked about, the state left aside. */
export type Asking = Pick<Scope, 'declared' | 'tables'>;

/** SELECTs that answer in one hash each what the snapshot's own queries answer in rows. The server does the hashing:
 *  it takes no longer than sending the rows would. */
export function digestQueries(
  server: Server,
  providers: readonly Provider[],
  { declared, tables }: Asking,
): readonly string[] {
  const scope = { declared, tables, entries: [], measures: false };
  const queries = [relationsQuery(scope).text, ...providers.map((p) => p.query(scope, server))];
  return queries.flatMap((query) => (query === null ? [] : digestOf(trusted(query)).text));
}

const digestOf = (query: Sql): Sql => sql`
SELECT pg_catalog.encode(pg_catalog.sha256(COALESCE(pg_catalog.string_agg(line, '' ORDER BY line), '')), 'hex') AS digest
  FROM (SELECT pg_catalog.sha256(pg_catalog.convert_to(answer::pg_catalog.text, 'UTF8')) AS line
          FROM (${query}) AS answer) AS lines`;

/** One hash of the answers and of what the server can do. Who asks does not count, nor what others keep there, nor
 *  the settings that a session happens to know since it called something that loaded them. */
export function combineDigests(server: Server, answers: readonly Row[]): string {
  const { user, superuser, systemId, canProbe, schemas, settings, ...able } = server;
  return createHash('sha256')
    .update(canonicalJson([able, answers]))
    .digest('hex');
}
