import {
  type Actual,
  type Asked,
  address,
  type Checkup,
  type Declared,
  equal,
  failed,
  type Installed,
  ok,
  own,
  type Provider,
  type Row,
  type Scope,
  type Server,
  type ValueMap,
} from '../model/index.ts';
import { lit, type Sql, sql, textArray } from '../postgres/index.ts';
import { ALONE, INDEXES, TABLES, UPDATES } from './extension/catalog.ts';
import { declareExtensions, discoverExtensions } from './extension/declare.ts';
import { dependentsOf, MEMBERS, OWN } from './extension/dependents.ts';
import { desireExtension } from './extension/desire.ts';
import { extensionHints, extensionOffline } from './extension/offline.ts';
import { extensionSteps, triedSteps } from './extension/steps.ts';
import { callersLost, functionsLost, pathsLost } from './extension/textual.ts';
import { alongWith } from './shared/along.ts';
import { catalogRows, unremarkable } from './shared/drift.ts';
import { toldWord } from './shared/told.ts';

/** Extensions: there, in a version that the design allows, in the schema it names. */
export const extension: Provider = {
  schema: {
    kind: 'extension',
    nouns: ['extension', 'extensions'],
    at: 'extensions.*',
    about: 'Extensions of the database, by name.',
    shorthand: 'version',
    entry: {
      description: 'An extension: the versions that will do, or { version, schema }.',
      type: 'object',
      additionalProperties: false,
      properties: {
        version: {
          description:
            'Versions that will do, in quotes: "0.8.0", ">=0.7", ">=0.7, <0.9", "^1.2", "~1.2.3" or "*". An installed one that will do is left alone.',
          type: 'string',
          minLength: 1,
        },
        schema: {
          description: 'Schema of its objects, made where it is missing; else public.',
          type: 'string',
          minLength: 1,
        },
      },
    },
  },
  catalog: { query, read: (rows) => rows.map(readExtension) },
  wishes: { desire: desireExtension },
  citus: { reach: 'made, updated and dropped on every node by Citus' },
  changes: {
    how: (field, { to, actual }) => (reachable(field, to?.value, actual) ? 'in place' : 'ignore'),
    told: (path, former) => (path === 'version' || path === 'schema' ? toldWord(former) : null),
    steps: extensionSteps,
    rehearsal: triedSteps,
  },
  drift: {
    survey: () => unremarkable,
    trace: ({ names: [name = ''] }) =>
      catalogRows(sql`SELECT xmin FROM pg_catalog.pg_extension WHERE extname = ${lit(name)}`),
  },
  init: { discover: discoverExtensions, declare: declareExtensions },
  offline: { refused: extensionOffline, editor: extensionHints },
  doctor: { checkup },
};

/** Whether it is there, or could be. */
function checkup({ names }: Declared, server: Server, installed: Installed): Checkup {
  const name = names.join('.');
  const look = `extension ${name}`;
  const version = own(installed, name);
  if (version !== undefined) return ok(look, `version ${version}`);
  const available = server.extensions[name];
  return available === undefined
    ? failed(look, 'not on this server', 'install its package there, or take it out')
    : ok(look, `not created yet; version ${available.defaultVersion} is available`);
}

/** There is no way back to most versions, and not every extension can move: such a field is left as it is. */
function reachable(field: string, value: unknown, { facts }: Actual): boolean {
  if (value === undefined) return false;
  return field === 'version'
    ? Array.isArray(facts.updates) && facts.updates.includes(value)
    : facts.relocatable === true;
}

function query(scope: Scope, server: Server): string | null {
  const names = [...scope.declared, ...scope.entries]
    .filter((resource) => resource.kind === 'extension')
    .flatMap(({ names: [name = ''] }) => [name, ...(server.extensions[name]?.requires ?? [])]);
  if (names.length === 0) return null;
  const leaves = sql`e.extname::pg_catalog.text = ANY (${textArray(leaving(scope))})`;
  // Asked only of those that move or leave: it goes through all functions there are.
  const hurt = (value: Sql): Sql => sql`CASE WHEN moves.away THEN ${value} ELSE '{}' END`;
  return sql`
SELECT e.extname::pg_catalog.text AS name, e.extversion AS version, n.nspname::pg_catalog.text AS schema,
       e.extrelocatable AS relocatable, ${UPDATES} AS updates, ${TABLES} AS tables, ${INDEXES} AS indexes, ${ALONE} AS alone,
       CASE WHEN moves.leaves THEN ${dependentsOf(OWN)} ELSE '{}' END AS dependents,
       CASE WHEN moves.leaves THEN ${alongWith(MEMBERS)} ELSE '{}' END AS along,
       ${hurt(functionsLost(server, TO))} AS functions, ${hurt(callersLost(server, TO))} AS callers,
       ${hurt(pathsLost(server, TO))} AS paths, ${OPEN} AS open
  FROM pg_catalog.pg_extension e
  JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
  LEFT JOIN (${destinations(scope)}) wanted ON wanted.name = e.extname,
       LATERAL (SELECT ${leaves} AS leaves, ${leaves} OR COALESCE(wanted.schema <> n.nspname, false) AS away) moves
 WHERE e.extname::pg_catalog.text = ANY (${textArray(names)})`.text;
}

const TO = sql`wanted.schema`;

/** Whoever could use its schema can use the one it moves to. */
const OPEN = sql`(NOT pg_catalog.has_schema_privilege('public', n.oid, 'USAGE')
       OR COALESCE((SELECT pg_catalog.has_schema_privilege('public', w.oid, 'USAGE')
                      FROM pg_catalog.pg_namespace w WHERE w.nspname = ${TO}), false))`;

const isExtension = ({ kind }: Pick<Asked, 'kind'>): boolean => kind === 'extension';

const specOf = ({ declared }: Scope, names: readonly string[]): ValueMap | undefined =>
  declared.find((one) => isExtension(one) && equal(one.names, names))?.spec;

/** Those that a plan drops: made by dbopt, and no longer in the design. */
const leaving = (scope: Scope): readonly string[] =>
  scope.entries
    .filter((entry) => isExtension(entry) && entry.made && specOf(scope, entry.names) === undefined)
    .map(({ names: [name = ''] }) => name);

/** Where the design puts them, or where they were before it did, as (name, schema). */
function destinations(scope: Scope): Sql {
  const to = new Map<string, string>();
  for (const { kind, names, fields } of scope.entries) {
    const former = fields.schema?.former?.value;
    if (kind === 'extension' && former !== undefined) to.set(names[0] ?? '', String(former));
  }
  for (const { names, spec } of scope.declared.filter(isExtension)) {
    if (typeof spec.schema === 'string') to.set(names[0] ?? '', spec.schema);
  }
  const column = (values: Iterable<string>): Sql =>
    sql`pg_catalog.unnest(${textArray([...values])})`;
  return sql`SELECT ${column(to.keys())} AS name, ${column(to.values())} AS schema`;
}

function readExtension({ name, version, schema, ...facts }: Row): Actual {
  const text = (value: unknown) => ({ value: String(value), text: String(value) });
  return {
    kind: 'extension',
    address: address('extension', String(name)),
    names: [String(name)],
    fields: { version: text(version), schema: text(schema) },
    facts,
  };
}
