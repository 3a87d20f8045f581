import {
  type Actual,
  address,
  type Field,
  type Fields,
  grouped,
  overlaid,
  type Provider,
  qualified,
  type Scope,
  type Strategy,
  texts,
} from '../model/index.ts';
import { isTarget } from './shared/index-target.ts';
import { optionFields } from './shared/options.ts';
import { rightsToMake } from './shared/rights.ts';
import { INDEX_PARAMETERS } from './shared/storage-parameter.ts';
import { TABLE_ROW } from './table-index/answer.ts';
import { indexProbes } from './table-index/compare.ts';
import { declareIndexes } from './table-index/declare.ts';
import { isPlainElement } from './table-index/declared.ts';
import { DEFINITION, definitionFields, plain, quiet } from './table-index/definition.ts';
import { desireIndex } from './table-index/desire.ts';
import { indexDrift } from './table-index/drift.ts';
import { keyOf, targetsOf } from './table-index/expression-targets.ts';
import { indexHints } from './table-index/hints.ts';
import { leftoverIndexes } from './table-index/leftovers.ts';
import { needOf, needWords } from './table-index/needs.ts';
import { indexOffline } from './table-index/offline.ts';
import { type IndexFacts, type IndexRow, indexesOf } from './table-index/query.ts';
import { isBoundAlone } from './table-index/reindex.ts';
import { inOrder, rowOf, unfoldTable } from './table-index/rows.ts';
import { indexSteps } from './table-index/steps.ts';
import { toldIndex } from './table-index/told.ts';
import {
  hasPlace,
  isBuilt,
  isOwn,
  methodOf,
  ownFields,
  treeOptions,
} from './table-index/tree-options.ts';

/** Indexes of every access method the server has, on plain and partitioned tables. */
export const tableIndex: Provider = {
  schema: {
    kind: 'index',
    nouns: ['index', 'indexes'],
    at: 'tables.*.indexes.*',
    about: 'Indexes, by name.',
    uniqueIn: 'schema',
    namespace: 'relation',
    entry: {
      type: 'object',
      additionalProperties: false,
      if: { required: ['absent'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { additionalProperties: false, properties: { absent: {}, why: {} } },
      else: { required: ['on'] },
      properties: {
        absent: {
          description:
            'It must not exist: dropped, whoever made it, and reported by drift when it is back. Not for the indexes of constraints.',
          const: true,
        },
        why: { description: 'Why it must not exist.', type: 'string', minLength: 1 },
        using: { description: 'Access method; btree where nothing is said.', type: 'string' },
        on: {
          description:
            'Index elements as in CREATE INDEX: a column or (expression), then COLLATE, opclass, ASC or DESC, NULLS FIRST or LAST.',
          type: 'array',
          minItems: 1,
          maxItems: 32,
          items: { type: 'string', minLength: 1 },
        },
        include: {
          description: 'Columns carried along for index-only scans.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
        where: { description: 'Predicate of a partial index.', type: ['string', 'boolean'] },
        unique: { type: 'boolean', description: 'No two rows may have equal keys.' },
        nulls_not_distinct: {
          type: 'boolean',
          description: 'NULLs count as equal in a unique index.',
        },
        tablespace: {
          description:
            'Tablespace, where it is not the database’s own; `default` is that one. Without it the index stays where it is.',
          type: 'string',
          minLength: 1,
        },
        statistics: {
          description:
            'How finely ANALYZE samples the expressions of the index, by their position in `on:`; `default` is default_statistics_target.',
          type: 'object',
          propertyNames: { pattern: '^[1-9][0-9]*$' },
          additionalProperties: {
            anyOf: [{ type: 'integer', minimum: -1, maximum: 10_000 }, { const: 'default' }],
          },
        },
        with: {
          description:
            'Storage parameters of the access method: fillfactor, fastupdate, m, lists, …',
          type: 'object',
          additionalProperties: { type: ['string', 'number', 'boolean'] },
        },
      },
    },
  },
  catalog: {
    query,
    rowsAbout: ['table_schema', 'table_name'],
    asksAll: true,
    row: TABLE_ROW,
    unfold: unfoldTable,
    byTable: true,
    read: (rows) => readIndexes(inOrder(rows)),
  },
  wishes: {
    desire: desireIndex,
    needsParser: ({ spec }) => spec.where !== undefined || !texts(spec.on).every(isPlainElement),
    probes: indexProbes,
  },
  citus: {
    reach: 'built, changed and dropped on every shard by Citus, CONCURRENTLY too',
    refuses: ({ spec }) =>
      spec.tablespace === undefined
        ? []
        : [
            {
              ...{ path: 'tablespace', what: 'another tablespace for an index' },
              hint: 'take tablespace: out',
            },
          ],
  },
  changes: {
    how: (field, { to, actual }) => strategy(field, to, actual),
    told: (path, former, { actual }) => toldIndex(path, former, actual),
    steps: indexSteps,
    namedIn: 'pg_class',
    leftovers: leftoverIndexes,
  },
  drift: indexDrift,
  init: { declare: declareIndexes },
  offline: { refused: indexOffline, editor: indexHints },
  doctor: { rights: (declared) => rightsToMake(declared, 'once') },
};

function query(scope: Scope): string | null {
  if (scope.tables.length === 0) return null;
  const own = scope.declared.filter(({ kind }) => kind === 'index');
  return indexesOf(
    scope,
    own.map(({ names: [schema = '', name = ''] }) => ({ schema, name })),
  ).text;
}

function strategy(field: string, to: Field | null, actual: Actual): Strategy {
  // What was attached is given back as an index of its own.
  if (field === 'attached') return (to?.value ?? null) === null ? 'rebuild' : 'in place';
  if ((DEFINITION as readonly string[]).includes(field)) return 'rebuild';
  // What cannot be dropped is built again in its place; nobody wants one back that was invalid before us. A partitioned
  // index is invalid while children are missing; a plain one because its build failed.
  const stays = isBoundAlone(actual) || rowOf(actual).partitioned;
  if (field === 'valid') return to?.value !== true ? 'ignore' : stays ? 'in place' : 'rebuild';
  // Moving an index locks it; a new one beside it does not.
  if (field === 'tablespace') return isBoundAlone(actual) ? 'in place' : 'rebuild';
  if (isTarget(field))
    return (to?.value ?? null) === null || keyOf(actual, field) ? 'in place' : 'ignore';
  const method = methodOf(actual.fields);
  if (isOwn(field)) {
    if ((to?.value ?? null) === null) return 'in place';
    // It comes back with the access method that it went with; for its own sake nothing is built.
    return hasPlace(field, method) ? 'ignore' : 'rebuild';
  }
  return isBuilt(field, method) && !isBoundAlone(actual) ? 'rebuild' : 'in place';
}

function readIndexes(rows: readonly IndexRow[]): readonly Actual<IndexFacts>[] {
  const children = grouped(
    rows.filter(({ parent }) => parent !== null),
    ({ parent }) => parent,
  );
  const trees = rows.filter(({ partitioned }) => partitioned);
  const byName = new Map(trees.map((row) => [qualified(row), row]));
  return rows.map((row): Actual<IndexFacts> => {
    const tree = row.partitioned ? belowOf(row, children) : [];
    const below = tree.filter(({ partitioned }) => !partitioned);
    const need = needOf(row, tree);
    const fields: { [path: string]: Field } = overlaid(definitionFields(row), {
      name: quiet(row.name),
      // A tree is of use where all of it is.
      valid: quiet(row.valid && below.every(({ valid }) => valid)),
    });
    const above = treeAbove(row, byName);
    if (above !== null) fields.attached = { value: true, text: above };
    if (row.tablespace !== null) fields.tablespace = plain(row.tablespace);
    if (below.length > 0)
      Object.assign(fields, treeOptions(below.map(stored)), ownFields(options(row), row.using));
    else Object.assign(fields, options(row), row.partitioned ? {} : targetsOf(row.targets));
    const bound = above ?? (need === null ? null : needWords(need));
    return {
      kind: 'index',
      ...(bound === null ? {} : { bound }),
      address: address('index', row.schema, row.name),
      names: [row.schema, row.name],
      table: { schema: row.table_schema, name: row.table_name },
      fields,
      facts: row.partitioned
        ? { ...row, leaves: below.length, broken: brokenOf(below), need }
        : row,
    };
  });
}

/** The index of the whole tree that one is part of; null: it is none's. */
function treeAbove({ parent }: IndexRow, byName: ReadonlyMap<string, IndexRow>): string | null {
  if (parent === null) return null;
  const above = byName.get(parent);
  // Of a table that nobody asked about, the catalog tells no more than the name.
  return (above && treeAbove(above, byName)) ?? `index.${parent}`;
}

/** The indexes below a partitioned one, at every level. */
function belowOf(
  parent: IndexRow,
  children: ReadonlyMap<string | null, readonly IndexRow[]>,
): readonly IndexRow[] {
  const kids = children.get(qualified(parent)) ?? [];
  return kids.flatMap((kid) => (kid.partitioned ? [kid, ...belowOf(kid, children)] : [kid]));
}

/** Names of those of no use. */
const brokenOf = (leaves: readonly IndexRow[]): readonly (readonly string[])[] =>
  leaves
    .filter(({ valid, building }) => !valid && building === null)
    .map(({ schema, name }) => [schema, name]);

const stored = (row: IndexRow) => ({
  leaf: qualified({ schema: row.table_schema, name: row.table_name }),
  options: { ...options(row), ...targetsOf(row.targets) },
});

const options = (row: IndexRow): Fields =>
  row.options.length === 0 ? NONE : optionFields(row.options, INDEX_PARAMETERS[row.using] ?? {});

const NONE: Fields = {};
