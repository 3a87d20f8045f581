import {
  type Actual,
  address,
  type Declared,
  type DesireContext,
  type Desired,
  dictionary,
  type Field,
  family,
  type Provider,
  qualified,
  type Row,
  type Scope,
  shape,
  type Value,
} from '../model/index.ts';
import { lit, sql, tablesInScope, textArray } from '../postgres/index.ts';
import { declareColumns } from './column/declare.ts';
import { discoverColumns } from './column/discover.ts';
import { type ColumnFacts, columnFacts } from './column/facts.ts';
import { checkColumn, nearby, noSuchColumn } from './column/refused.ts';
import { columnSteps } from './column/steps.ts';
import { DEFAULT } from './shared/declared-tree.ts';
import { catalogRows, oidOf, unremarkable } from './shared/drift.ts';
import { refuse, tableOf } from './shared/problems.ts';
import { targetField } from './shared/target-field.ts';
import { toldNumber, toldPlainly, toldTarget, toldWord } from './shared/told.ts';

const { fields, flag, list, number, text } = shape;

const ROW = fields({
  ...{ schema: text, table: text, column: text, storage: text, type_storage: text, type: text },
  ...{ compression: text, statistics: number, options: list(text), virtual: flag, asked: flag },
});

const STORAGE: { readonly [code: string]: string } = dictionary({
  p: 'plain',
  e: 'external',
  m: 'main',
  x: 'extended',
});
const COMPRESSION: { readonly [code: string]: string } = dictionary({ p: 'pglz', l: 'lz4' });

const OPTIONS = ['n_distinct', 'n_distinct_inherited'];
const DISTINCT = [{ type: 'number', minimum: -1 }, { const: 'default' }];

/** How the values of a column are stored and sampled. On a partitioned table it holds for every partition. */
export const column: Provider = {
  schema: {
    kind: 'column',
    nouns: ['column', 'columns'],
    at: 'tables.*.columns.*',
    about: 'Columns, by name.',
    uniqueIn: 'table',
    inPresets: true,
    entry: {
      type: 'object',
      additionalProperties: false,
      properties: {
        storage: {
          description: 'TOAST strategy of new values; `default` is the type’s own.',
          enum: ['plain', 'external', 'main', 'extended', 'default'],
        },
        compression: {
          description: 'Compression method of new values, as this server was built with.',
          enum: ['pglz', 'lz4', 'default'],
        },
        statistics: {
          description: 'Statistics target: entries in the histogram and the list of common values.',
          anyOf: [{ type: 'integer', minimum: -1, maximum: 10_000 }, { const: 'default' }],
        },
        n_distinct: {
          description:
            'Number of distinct values the planner assumes; negative: as a fraction of the rows, -1 to 0.',
          anyOf: DISTINCT,
        },
        n_distinct_inherited: {
          description: 'The same for the table together with its children.',
          anyOf: DISTINCT,
        },
      },
    },
  },
  catalog: {
    query,
    row: ROW,
    rowsAbout: ['schema', 'table'],
    read: (rows) => rows.map((row) => (row.asked === true ? readColumn(row) : nearby(row))),
  },
  wishes: { desire },
  citus: {
    reach: 'of this node alone, but for tables that Citus spreads, of which it refuses them',
    refuses: ({ spec }) =>
      ['storage', 'compression', 'statistics', ...OPTIONS]
        .filter((path) => spec[path] !== undefined)
        .map((path) => ({
          ...{ path, what: `${path} of a column` },
          hint: 'set it before the table is spread, or on each shard by hand (run_command_on_shards)',
        })),
  },
  changes: {
    how: () => 'in place',
    told,
    steps: (change, { snapshot }) => columnSteps(change, snapshot),
  },
  drift: {
    survey: (actual) => ({ ...unremarkable, set: setFields(actual) }),
    trace: ({ names }) =>
      catalogRows(sql`
SELECT a.xmin FROM pg_catalog.pg_attribute a
 WHERE a.attrelid = ${oidOf(names)} AND a.attname = ${lit(names[2] ?? '')}`),
  },
  init: { discover: discoverColumns, declare: declareColumns },
};

function query({ declared, entries }: Scope): string | null {
  const columns = [...declared, ...entries].filter((resource) => resource.kind === 'column');
  const tables = columns.flatMap((resource) => resource.table ?? []);
  if (tables.length === 0) return null;
  const names = [...new Set(columns.flatMap((resource) => resource.names.slice(-1)))];
  const asked = declared.flatMap(({ kind, names: [schema, table, column] }) =>
    kind === 'column' ? [{ schema, table, column }] : [],
  );
  return sql`
WITH ${tablesInScope(tables)},
-- Of a table that lacks one, all are told: one of them was meant.
lacking AS (
  SELECT DISTINCT c.oid
    FROM json_to_recordset(${lit(JSON.stringify(asked))}) AS w(schema text, "table" text, "column" text)
    JOIN pg_namespace n ON n.nspname = w.schema
    JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w."table"
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = w."column" AND NOT a.attisdropped
   WHERE a.attnum IS NULL)
SELECT n.nspname::text AS schema, c.relname::text AS table, a.attname::text AS column,
       a.attstorage::text AS storage, t.typstorage::text AS type_storage, format_type(a.atttypid, a.atttypmod) AS type,
       a.attcompression::text AS compression, COALESCE(a.attstattarget, -1)::int AS statistics,
       COALESCE(a.attoptions, '{}') AS options, a.attgenerated = 'v' AS virtual, a.attname = ANY (${textArray(names)}) AS asked
  FROM members m
  JOIN pg_class c ON c.oid = m.oid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
 WHERE a.attname = ANY (${textArray(names)}) OR c.oid IN (SELECT oid FROM lacking)`.text;
}

const field = (value: string | number): Field => ({ value, text: String(value) });

/** A former value. STORAGE and COMPRESSION take a bare word. */
function told(path: string, former: Field): Field | null {
  const { value } = former;
  switch (path) {
    case 'storage':
    case 'compression':
      return value === null ? DEFAULT : /^[a-z0-9]+$/.test(String(value)) ? toldWord(former) : null;
    case 'statistics':
      return toldTarget(former);
    default:
      return OPTIONS.includes(path) ? toldNumber(former) : toldPlainly(former);
  }
}

function readColumn(row: Row): Actual<ColumnFacts> {
  const [schema, name, attribute] = [String(row.schema), String(row.table), String(row.column)];
  // 17.12 keeps notes of its own among them.
  const options = (row.options as readonly string[]).flatMap((option) => {
    const [key = '', value = ''] = option.split('=');
    return OPTIONS.includes(key) ? [[key, field(Number(value))] as const] : [];
  });
  return {
    kind: 'column',
    address: address('column', schema, name, attribute),
    names: [schema, name, attribute],
    table: { schema, name },
    fields: {
      storage: field(STORAGE[String(row.storage)] ?? ''),
      compression: field(COMPRESSION[String(row.compression)] ?? 'default'),
      statistics: targetField(Number(row.statistics)),
      ...Object.fromEntries(options),
    },
    facts: {
      typeStorage: STORAGE[String(row.type_storage)] ?? '',
      type: String(row.type),
      virtual: row.virtual === true,
    },
  };
}

/** Those that are not at the default of the type or of the server. Options that nobody can set are the server's own. */
function setFields(actual: Actual): readonly string[] {
  const usual: readonly (Value | undefined)[] = [
    ...[columnFacts(actual).typeStorage, 'default', -1, undefined],
  ];
  return ['storage', 'compression', 'statistics', 'n_distinct', 'n_distinct_inherited'].filter(
    (path) => !usual.includes(actual.fields[path]?.value),
  );
}

function desire(declared: Declared, { snapshot }: DesireContext) {
  const [, , name = ''] = declared.names;
  const on = tableOf(declared, snapshot, ['r', 'p', 'm', 'f']);
  if (on.root === null) return on.outcome;
  const { root } = on;
  const actual = snapshot.actual[declared.address];
  if (actual === undefined) {
    return refuse(noSuchColumn(declared, root, snapshot));
  }
  const diagnostics = checkColumn(declared, actual, root, snapshot.server.compression);
  if (diagnostics.length > 0) return refuse(...diagnostics);
  const fields = wantedFields(declared, columnFacts(actual).typeStorage);
  if (Object.keys(fields).length === 0) return refuse();
  const desired = family(snapshot.relations, qualified(root)).map(
    (relation): Desired => ({
      kind: 'column',
      address: address('column', relation.schema, relation.name, name),
      names: [relation.schema, relation.name, name],
      table: { schema: relation.schema, name: relation.name },
      fields,
      facts: {},
      place: declared.place,
      keep: declared.keep,
      ...(relation === root ? {} : { inherits: declared.address }),
    }),
  );
  return { desired, diagnostics: [] };
}

function wantedFields({ spec }: Declared, typeStorage: string): Desired['fields'] {
  const fields: { [path: string]: Field } = {};
  if (typeof spec.storage === 'string') {
    fields.storage = field(spec.storage === 'default' ? typeStorage : spec.storage);
  }
  if (typeof spec.compression === 'string') fields.compression = field(spec.compression);
  if (spec.statistics === 'default') fields.statistics = targetField(-1);
  if (typeof spec.statistics === 'number') fields.statistics = targetField(spec.statistics);
  for (const path of OPTIONS) {
    const value = spec[path];
    if (value === 'default') fields[path] = DEFAULT;
    if (typeof value === 'number') fields[path] = field(value);
  }
  return fields;
}
