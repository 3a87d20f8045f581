import { createHash } from 'node:crypto';
import {
  type Actual,
  canonicalJson,
  type Declared,
  type DesireContext,
  equal,
  type Fields,
  family,
  isList,
  isMap,
  objectsOn,
  type Probe,
  qualified,
  type Relation,
  type Snapshot,
  type StateEntry,
} from '../../model/index.ts';
import { id, list, sql, trusted } from '../../postgres/index.ts';
import { someExtensionMoves } from '../shared/extension-schema.ts';
import { optionSetting } from '../shared/options.ts';
import { writtenDefinition } from './declare.ts';
import { type DeclaredIndex, readDeclared, type Trouble } from './declared.ts';
import { DEFINITION, flag, plain } from './definition.ts';
import { rowOf } from './rows.ts';

/** The catalog's own text, as a design has it that was written from there: the server need not be asked. */
export const isVerbatim = (declared: Declared, actual: Actual): boolean => {
  const written = writtenDefinition(rowOf(actual));
  return writtenText(declared) === writtenText({ spec: written });
};

/** The parts of a declared entry that say what the index is, as written. */
export const writtenText = (declared: Pick<Declared, 'spec'>): string =>
  canonicalJson(Object.fromEntries(DEFINITION.map((name) => [name, declared.spec[name] ?? null])));

/** Digest of written text and catalog text that the server once called equal; the same pair needs no asking again. */
export const proofOf = (declared: Declared, definition: Fields): string =>
  createHash('sha256')
    .update(JSON.stringify([writtenText(declared), canonicalJson(valuesOf(definition))]))
    .digest('base64url');

/** The state has the proof that this declared text means this index. */
export const isProven = (
  entry: StateEntry | undefined,
  declared: Declared,
  { fields }: Actual,
): boolean => entry?.proof !== undefined && entry.proof === proofOf(declared, fields);

const valuesOf = (fields: Fields) =>
  Object.fromEntries(DEFINITION.map((name) => [name, fields[name]?.value ?? null]));

/** Oids below are those of the system's own objects (transam.h, FirstUnpinnedObjectId). */
const FIRST_FREE_OID = 12_000;

/** The server's own table, which nobody can add an index to or make a copy of. */
export const isCatalog = ({ oid }: Relation): boolean => oid > 0 && oid < FIRST_FREE_OID;

export const isTrouble = (read: DeclaredIndex | Trouble): read is Trouble => 'code' in read;

/** The definition without asking the server, where every element is a plain column and there is no predicate. */
export function plainDefinition(read: DeclaredIndex): Fields | null {
  if (read.keys === null) return null;
  return withDeclaredText(read, {
    using: plain(read.using),
    on: { value: read.keys, text: '' },
    include: { value: read.include, text: '' },
    where: { value: null, text: '' },
    unique: flag(read.unique),
    nulls_not_distinct: flag(read.nullsNotDistinct),
  });
}

/** Names alone tell that they are the same: neither the server nor a proof is needed. */
export const isPlainly = (read: DeclaredIndex, { on, include, where, ...rest }: Fields): boolean =>
  read.keys !== null &&
  where?.value === null &&
  rest.using?.value === read.using &&
  (rest.unique?.value === true) === read.unique &&
  (rest.nulls_not_distinct?.value === true) === read.nullsNotDistinct &&
  equal(on?.value, read.keys) &&
  equal(include?.value, read.include);

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

export const sameDefinition = (a: Fields, b: Fields): boolean =>
  DEFINITION.every((name) => equal(a[name]?.value, b[name]?.value));

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
    // Of what shall not be there nothing is compared.
    if (one.spec.absent === true) return [];
    const read = readDeclared(one, snapshot.server);
    if (isTrouble(read) || !snapshot.server.accessMethods.includes(read.using)) return [];
    const actual = snapshot.actual[one.address];
    const loose = unattached(root, read, actual, snapshot).map(settledProbe);
    if (actual !== undefined) {
      if (isPlainly(read, actual.fields)) return [];
      const known = isVerbatim(one, actual) || isProven(entries[one.address], one, actual);
      if (known && !moves) return loose;
    }
    const twins = actual === undefined ? objectsOn(snapshot, 'index', table) : [actual];
    return [declaredProbe(one, read), ...twins.filter(needsSettling).map(settledProbe), ...loose];
  });
}

const settledProbe = (index: Actual): Probe => ({
  id: settledId(index),
  object: 'index',
  table: index.table ?? { schema: '', name: '' },
  source: { existing: Number(index.facts.oid) },
});

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
    .filter(
      ({ facts, fields }) =>
        facts.parent === null &&
        facts.constraint === null &&
        fields.using?.value === read.using &&
        (fields.unique?.value === true) === read.unique &&
        isList(fields.on?.value) &&
        fields.on.value.length === read.on.length,
    )
    .filter(needsSettling);
}

export const settledId = (actual: Actual): string => `settled ${actual.address}`;

/** Expressions and predicates have more than one spelling, and names with a schema move with their extension. */
const needsSettling = (actual: Actual): boolean =>
  actual.fields.where?.value !== null ||
  /"column":null|"opclass":"[^,]*\./.test(JSON.stringify(actual.fields.on?.value ?? null));

function declaredProbe(declared: Declared, read: DeclaredIndex): Probe {
  const definition = sql`USING ${id(read.using)} (${list(read.on.map((e) => trusted(`${e}\n`)))})${
    read.include.length > 0 ? sql` INCLUDE (${list(read.include.map((c) => id(c)))})` : trusted('')
  }${read.nullsNotDistinct ? sql` NULLS NOT DISTINCT` : trusted('')}${declaredWith(declared)}${
    read.where === null ? trusted('') : sql` WHERE (${trusted(`${read.where}\n`)})`
  }`;
  return {
    id: declared.address,
    object: 'index',
    table: declared.table ?? { schema: '', name: '' },
    source: { declared: definition.text, unique: read.unique },
  };
}

/** Parameters go along, so that a method we know nothing about checks its own. */
function declaredWith({ spec }: Declared) {
  const options = isMap(spec.with) ? Object.entries(spec.with) : [];
  if (options.length === 0) return trusted('');
  return sql` WITH (${list(options.map(([name, value]) => optionSetting(name, String(value))))})`;
}
