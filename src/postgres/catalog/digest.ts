import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Digests,
  type Provider,
  qualified,
  type Row,
  type Scope,
  type Server,
} from '../../model/index.ts';
import { id, list, type Sql, sql, trusted } from '../sql/quote.ts';
import { relationsQuery } from './relations.ts';

/** What the catalogs are asked about, the state left aside. */
export type Asking = Pick<Scope, 'declared' | 'tables'>;

/** SELECTs that answer in hashes what the snapshot's own queries answer in rows. The server does the hashing: it takes
 *  no longer than sending the rows would. First comes the one that answers table by table. */
export function digestQueries(
  server: Server,
  providers: readonly Provider[],
  { declared, tables }: Asking,
): readonly string[] {
  const asked = declared.filter(({ kind }) => !asksAll(providers, kind));
  const scope = { declared: asked, tables, entries: [], measures: false };
  const answers = providers.map(({ catalog }) => ({
    rowsAbout: catalog.rowsAbout,
    query: catalog.query(scope, server),
  }));
  const about = [
    linesOf(relationsQuery(scope), ['schema', 'name']),
    ...answers.flatMap(({ rowsAbout, query }) =>
      query === null || rowsAbout === undefined ? [] : [linesOf(trusted(query), rowsAbout)],
    ),
  ];
  const others = answers.flatMap(({ rowsAbout, query }) =>
    query === null || rowsAbout !== undefined ? [] : [digestOf(trusted(query)).text],
  );
  return [byTable(about).text, ...others];
}

/** Whether the names that are declared of a kind say nothing that its tables do not: where nothing is to be done, all
 *  that is declared of a table is there. */
export const asksAll = (providers: readonly Provider[], kind: string): boolean =>
  providers.find(({ schema }) => schema.kind === kind)?.catalog.asksAll === true;

const rowHash = sql`pg_catalog.sha256(pg_catalog.convert_to(answer::pg_catalog.text, 'UTF8')) AS line`;

const linesOf = (query: Sql, [schema, name]: readonly [string, string]): Sql => sql`
SELECT answer.${id(schema)} COLLATE "C" AS schema, answer.${id(name)} COLLATE "C" AS name, ${rowHash}
  FROM (${query}) AS answer`;

/** 144 bits are enough for what nobody forges, and keep ten thousand of them short. */
const byTable = (about: readonly Sql[]): Sql => sql`
SELECT schema, name, pg_catalog.encode(pg_catalog.substr(pg_catalog.sha256(
         pg_catalog.string_agg(line, '' ORDER BY line)), 1, 18), 'base64') AS digest
  FROM (${list(about, '\nUNION ALL\n')}) AS lines
 GROUP BY schema, name`;

const digestOf = (query: Sql): Sql => sql`
SELECT pg_catalog.encode(pg_catalog.sha256(COALESCE(pg_catalog.string_agg(line, '' ORDER BY line), '')), 'hex') AS digest
  FROM (SELECT ${rowHash} FROM (${query}) AS answer) AS lines`;

/** Who asks does not count, nor what others keep there, nor the settings that a session happens to know since it
 *  called something that loaded them. */
export function readDigests(
  server: Server,
  now: string,
  answers: readonly (readonly Row[])[],
): Digests {
  const {
    user,
    superuser,
    seesAllRows,
    memberOf,
    systemId,
    canProbe,
    firesTriggers,
    schemas,
    settings,
    ...able
  } = server;
  const [tables = [], ...others] = answers;
  return {
    now,
    server: createHash('sha256')
      .update(canonicalJson([able, others.flat()]))
      .digest('hex'),
    tables: Object.fromEntries(
      tables.map(({ schema, name, digest }) => [
        qualified({ schema: String(schema), name: String(name) }),
        String(digest),
      ]),
    ),
  };
}
