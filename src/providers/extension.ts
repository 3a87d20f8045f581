import {
  type Actual,
  address,
  type Provider,
  type Row,
  type Scope,
  type Server,
} from '../model/index.ts';
import { lit, sql, textArray } from '../postgres/index.ts';
import { ALONE, COLUMNS, INDEXES, TABLES, UPDATES } from './extension/catalog.ts';
import { declareExtensions, discoverExtensions } from './extension/declare.ts';
import { desireExtension } from './extension/desire.ts';
import { extensionSteps } from './extension/steps.ts';
import { catalogRows, unremarkable } from './shared/witness.ts';

/** Extensions: there, in a version that the design allows, in the schema it names. */
export const extension: Provider = {
  schema: {
    kind: 'extension',
    at: 'extensions.*',
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
  query,
  read: (rows) => rows.map(readExtension),
  desire: desireExtension,
  how: (field, { to, actual }) => (reachable(field, to?.value, actual) ? 'in place' : 'ignore'),
  steps: extensionSteps,
  witness: {
    survey: () => unremarkable,
    trace: ({ names: [name = ''] }) =>
      catalogRows(sql`SELECT xmin FROM pg_catalog.pg_extension WHERE extname = ${lit(name)}`),
  },
  discover: discoverExtensions,
  declare: declareExtensions,
};

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
  return sql`
SELECT e.extname::pg_catalog.text AS name, e.extversion AS version, n.nspname::pg_catalog.text AS schema,
       e.extrelocatable AS relocatable, ${UPDATES} AS updates, ${TABLES} AS tables, ${INDEXES} AS indexes,
       ${COLUMNS} AS columns, ${ALONE} AS alone
  FROM pg_catalog.pg_extension e
  JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
 WHERE e.extname::pg_catalog.text = ANY (${textArray(names)})`.text;
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
