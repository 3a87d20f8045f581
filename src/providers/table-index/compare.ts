import {
  type Actual,
  type Declared,
  type DesireContext,
  equal,
  type Fields,
  family,
  isList,
  isMap,
  Memo,
  objectsOn,
  type Probe,
  qualified,
  type Relation,
  type Snapshot,
} from '../../model/index.ts';
import { id, list, sql, trusted } from '../../postgres/index.ts';
import { someExtensionMoves } from '../shared/extension-schema.ts';
import { optionSetting } from '../shared/options.ts';
import {
  sameDefinition as areSame,
  type Definitions,
  isKnown,
  isThatOf,
  probesFor,
  probesOf,
  proofOf as proof,
  settled,
} from '../shared/settling.ts';
import { writtenDefinition } from './declare.ts';
import { type DeclaredIndex, readDeclared, type Trouble } from './declared.ts';
import { DEFINITION, definitionFields, flag, plain, untoldOf } from './definition.ts';
import { rowOf } from './rows.ts';

/** The definitions of indexes. */
const INDEXES: Definitions = {
  object: 'index',
  parts: DEFINITION,
  rowOf,
  fieldsOf: definitionFields,
  writtenOf: writtenDefinition,
  mayDiffer,
};

export const sameDefinition = (a: Fields, b: Fields): boolean => areSame(INDEXES, a, b);

export const proofOf = (declared: Declared, definition: Fields): string =>
  proof(INDEXES, declared, definition);

/** A definition is that of an index, which the catalog may spell in another way. */
export const isDefinitionOf = (
  definition: Fields,
  index: Actual,
  context: DesireContext,
): boolean => isThatOf(INDEXES, definition, index, context);

/** See settled. */
export const settledIndex = (declared: Declared, context: DesireContext) =>
  settled(INDEXES, declared, context);

/** Oids below are those of the system's own objects (transam.h, FirstUnpinnedObjectId). */
const FIRST_FREE_OID = 12_000;

/** The server's own table, which nobody can add an index to or make a copy of. */
export const isCatalog = ({ oid }: Relation): boolean => oid > 0 && oid < FIRST_FREE_OID;

export const isTrouble = (read: DeclaredIndex | Trouble): read is Trouble => 'code' in read;

const definitions = new Memo<DeclaredIndex, Fields | null>(10_000);

/** The definition without asking the server, where every element is a plain column and there is no predicate. */
export const plainDefinition = (read: DeclaredIndex): Fields | null =>
  definitions.get(read, () =>
    read.keys === null
      ? null
      : withDeclaredText(read, {
          using: plain(read.using),
          on: { value: read.keys, text: '' },
          include: { value: read.include, text: '' },
          where: { value: null, text: '' },
          unique: flag(read.unique),
          nulls_not_distinct: flag(read.nullsNotDistinct),
        }),
  );

/** Names alone tell that they are the same: neither the server nor a proof is needed. */
export const isPlainly = (read: DeclaredIndex, fields: Fields): boolean =>
  read.keys !== null &&
  fields.where?.value === null &&
  fields.using?.value === read.using &&
  (fields.unique?.value === true) === read.unique &&
  (fields.nulls_not_distinct?.value === true) === read.nullsNotDistinct &&
  equal(fields.on?.value, read.keys) &&
  equal(fields.include?.value, read.include);

/** People see the definition as they wrote it. */
export function withDeclaredText(read: DeclaredIndex, fields: Fields): Fields {
  const text = (name: string, shown: string) => ({
    value: fields[name]?.value ?? null,
    text: shown,
  });
  return {
    ...fields,
    on: text('on', read.on.join(', ')),
    include: text('include', read.include.join(', ') || 'nothing'),
    where: text('where', read.where ?? 'every row'),
  };
}

/** Asks the server about every declared index that is new, differs, or cannot be compared by its names alone. */
export function indexProbes(
  declared: readonly Declared[],
  context: Omit<DesireContext, 'probed'>,
): readonly Probe[] {
  const { snapshot, entries } = context;
  const moves = someExtensionMoves(context);
  return declared.flatMap((one) => {
    const { table } = one;
    const root = table === undefined ? undefined : snapshot.relations[qualified(table)];
    if (table === undefined || root === undefined || isCatalog(root)) return [];
    // Of what must not exist nothing is compared.
    if (one.spec.absent === true) return [];
    const read = readDeclared(one, snapshot.server);
    if (isTrouble(read) || !snapshot.server.accessMethods.includes(read.using)) return [];
    const actual = snapshot.actual[one.address];
    if (untoldOf(actual) !== null) return [];
    if (actual !== undefined && isPlainly(read, actual.fields)) return [];
    const loose = probesOf(INDEXES, unattached(root, read, actual, snapshot));
    const isProven = actual !== undefined && isKnown(INDEXES, one, actual, entries);
    if (isProven && !moves) return loose;
    return [...probesFor(INDEXES, one, sourceOf(one, read), snapshot), ...loose];
  });
}

/** Indexes of partitions that may fit a tree which is not complete. */
function unattached(
  root: Relation,
  read: DeclaredIndex,
  actual: Actual | undefined,
  snapshot: Snapshot,
): readonly Actual[] {
  if (root.kind !== 'p' || actual?.fields.valid?.value === true) return [];
  return family(snapshot.relations, qualified(root))
    .slice(1)
    .flatMap((partition) => objectsOn(snapshot, 'index', partition))
    .filter((index) => rowOf(index).parent === null && rowOf(index).constraint === null)
    .filter(
      ({ fields }) =>
        fields.using?.value === read.using &&
        (fields.unique?.value === true) === read.unique &&
        isList(fields.on?.value) &&
        fields.on.value.length === read.on.length,
    );
}

/** Expressions and predicates have more than one spelling, and names with a schema move with their extension. */
function mayDiffer({ fields: { where, on } }: Actual): boolean {
  return (
    where?.value !== null ||
    /"column":null|"opclass":"[^,]*\./.test(JSON.stringify(on?.value ?? null))
  );
}

function sourceOf(declared: Declared, read: DeclaredIndex): Probe['source'] {
  const definition = sql`USING ${id(read.using)} (${list(read.on.map((e) => trusted(`${e}\n`)))})${
    read.include.length > 0 ? sql` INCLUDE (${list(read.include.map((c) => id(c)))})` : trusted('')
  }${read.nullsNotDistinct ? sql` NULLS NOT DISTINCT` : trusted('')}${declaredWith(declared)}${
    read.where === null ? trusted('') : sql` WHERE (${trusted(`${read.where}\n`)})`
  }`;
  return { declared: definition.text, unique: read.unique };
}

/** Parameters go along, so that a method we know nothing about checks its own. */
function declaredWith({ spec }: Declared) {
  const options = isMap(spec.with) ? Object.entries(spec.with) : [];
  if (options.length === 0) return trusted('');
  return sql` WITH (${list(options.map(([name, value]) => optionSetting(name, String(value))))})`;
}
