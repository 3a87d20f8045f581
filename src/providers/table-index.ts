import {
  type Actual,
  address,
  type Field,
  type Fields,
  type Provider,
  qualified,
  type Scope,
  type Strategy,
  texts,
} from '../model/index.ts';
import { optionFields } from './shared/options.ts';
import { INDEX_PARAMETERS } from './shared/storage-parameter.ts';
import { indexProbes } from './table-index/compare.ts';
import { declareIndexes } from './table-index/declare.ts';
import { isPlainElement } from './table-index/declared.ts';
import { DEFINITION, definitionFields, plain, quiet } from './table-index/definition.ts';
import { desireIndex } from './table-index/desire.ts';
import { leftoverIndexes } from './table-index/leftovers.ts';
import { type IndexRow, indexesOf } from './table-index/query.ts';
import { inOrder, unfoldTable } from './table-index/rows.ts';
import { indexSteps } from './table-index/steps.ts';
import {
  hasPlace,
  isBuilt,
  isOwn,
  methodOf,
  ownFields,
  treeOptions,
} from './table-index/tree-options.ts';
import { indexWitness } from './table-index/witness.ts';

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
      required: ['on'],
      properties: {
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
        with: {
          description:
            'Storage parameters of the access method: fillfactor, fastupdate, m, lists, …',
          type: 'object',
          additionalProperties: { type: ['string', 'number', 'boolean'] },
        },
      },
    },
  },
  query,
  rowsAbout: ['table_schema', 'table_name'],
  asksAll: true,
  unfold: unfoldTable,
  read: (rows) => readIndexes(inOrder(rows)),
  needsParser: ({ spec }) => spec.where !== undefined || !texts(spec.on).every(isPlainElement),
  probes: (declared, { snapshot, entries }) => indexProbes(declared, snapshot, entries),
  desire: desireIndex,
  how: (field, { to, actual }) => strategy(field, to, actual),
  steps: indexSteps,
  leftovers: leftoverIndexes,
  witness: indexWitness,
  declare: declareIndexes,
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
  // Moving the index would lock it; a new one beside it does not.
  if (field === 'tablespace' || (DEFINITION as readonly string[]).includes(field)) return 'rebuild';
  // A partitioned index is invalid while children are missing; a plain one because its build failed.
  // Nobody wants one back that was invalid before us.
  if (field === 'valid') {
    if (to?.value !== true) return 'ignore';
    return actual.facts.partitioned === true ? 'in place' : 'rebuild';
  }
  const method = methodOf(actual.fields);
  if (isOwn(field)) {
    if ((to?.value ?? null) === null) return 'in place';
    // It comes back with the access method that it went with; for its own sake nothing is built.
    return hasPlace(field, method) ? 'ignore' : 'rebuild';
  }
  return isBuilt(field, method) ? 'rebuild' : 'in place';
}

function readIndexes(rows: readonly IndexRow[]): readonly Actual[] {
  const children = new Map<string, IndexRow[]>();
  for (const row of rows) {
    if (row.parent === null) continue;
    children.set(row.parent, [...(children.get(row.parent) ?? []), row]);
  }
  return rows.map((row): Actual => {
    const below = row.partitioned ? leavesOf(row, children) : [];
    const fields: { [path: string]: Field } = {
      ...definitionFields(row),
      name: quiet(row.name),
      valid: quiet(row.valid),
    };
    if (row.tablespace !== null) fields.tablespace = plain(row.tablespace);
    if (below.length > 0)
      Object.assign(fields, treeOptions(below.map(stored)), ownFields(options(row), row.using));
    else if (row.options.length > 0) Object.assign(fields, options(row));
    return {
      kind: 'index',
      address: address('index', row.schema, row.name),
      names: [row.schema, row.name],
      table: { schema: row.table_schema, name: row.table_name },
      fields,
      facts: row.partitioned ? { ...row, leaves: below.length } : row,
    };
  });
}

/** The indexes below a partitioned one that hold entries. */
function leavesOf(
  parent: IndexRow,
  children: ReadonlyMap<string, readonly IndexRow[]>,
): readonly IndexRow[] {
  const kids = children.get(qualified(parent)) ?? [];
  return kids.flatMap((kid) => (kid.partitioned ? leavesOf(kid, children) : [kid]));
}

const stored = (row: IndexRow) => ({
  leaf: qualified({ schema: row.table_schema, name: row.table_name }),
  options: options(row),
});

const options = (row: IndexRow): Fields =>
  optionFields(row.options, INDEX_PARAMETERS[row.using] ?? {});
