import { hash } from 'node:crypto';
import {
  type Actual,
  canonicalJson,
  type Declared,
  type DesireContext,
  equal,
  type Fields,
  objectsOn,
  type Probe,
  type ProbeResult,
  type RelationName,
  type Snapshot,
  type Value,
  type ValueMap,
} from '../../model/index.ts';

/*
 * How definitions are compared that only the server can compare.
 *
 * The declared text, and the text of each object that may be the same, are sent through the server until they stay as
 * they are (see Probe). What was found equal is proven: the state keeps a digest of the two texts, and while neither
 * has changed the server is not asked again. Nor is it where the declared text is the catalog's own.
 */

/** What a kind says of its definitions. */
export interface Definitions {
  readonly object: Probe['object'];
  /** The fields that say what an object is, under the names that the design has for them too. */
  readonly parts: readonly string[];
  /** The row that an object was read from, with its `oid`. */
  rowOf(actual: Actual): ValueMap;
  /** The definition in a row. */
  fieldsOf(row: ValueMap): Fields;
  /** The definition in a row as a design says it that was written from the catalog. */
  writtenOf(row: ValueMap): ValueMap;
  /** The catalog's text may mean the same as another one. Absent: it always may. */
  mayDiffer?(actual: Actual): boolean;
}

export const sameDefinition = ({ parts }: Definitions, a: Fields, b: Fields): boolean =>
  parts.every((part) => equal(a[part]?.value, b[part]?.value));

/** Digest of a declared definition and of the one in the catalog that the server called equal. */
export const proofOf = (of: Definitions, { spec }: Declared, definition: Fields): string =>
  hash(
    'sha256',
    JSON.stringify([written(of, spec), textOf(of, (part) => definition[part]?.value)]),
    'base64url',
  );

const texts = new WeakMap<Definitions, WeakMap<ValueMap, string>>();

/** Of what the design says it is asked several times. */
function written(of: Definitions, spec: ValueMap): string {
  const own = texts.get(of) ?? new WeakMap<ValueMap, string>();
  const text = own.get(spec) ?? textOf(of, (part) => spec[part]);
  texts.set(of, own.set(spec, text));
  return text;
}

const textOf = ({ parts }: Definitions, value: (part: string) => Value | undefined): string =>
  canonicalJson(Object.fromEntries(parts.map((part) => [part, value(part) ?? null])));

/** That an object is as declared is proven, or the declared text is the catalog's own. */
export function isKnown(
  of: Definitions,
  declared: Declared,
  actual: Actual,
  entries: DesireContext['entries'],
): boolean {
  const proof = entries[declared.address]?.proof;
  if (proof !== undefined && proof === proofOf(of, declared, actual.fields)) return true;
  const there = of.writtenOf(of.rowOf(actual));
  return written(of, declared.spec) === textOf(of, (part) => there[part]);
}

/** Asks about a declared definition, and about what has its name; where nothing has, about all that could be it. */
export function probesFor(
  of: Definitions,
  declared: Declared,
  source: Probe['source'],
  snapshot: Snapshot,
): readonly Probe[] {
  const { address, kind, table = NOWHERE } = declared;
  const actual = snapshot.actual[address];
  const there = actual === undefined ? objectsOn(snapshot, kind, table) : [actual];
  return [{ id: address, object: of.object, table, source }, ...probesOf(of, there)];
}

/** Asks about the text of what is there. */
export const probesOf = (of: Definitions, there: readonly Actual[]): readonly Probe[] =>
  there
    .filter((one) => of.mayDiffer?.(one) ?? true)
    .map((one) => ({
      id: settledId(one),
      object: of.object,
      table: one.table ?? NOWHERE,
      source: { existing: Number(of.rowOf(one).oid) },
    }));

const NOWHERE: RelationName = { schema: '', name: '' };

const settledId = ({ address }: Actual): string => `settled ${address}`;

/** What the server made of a declared definition, now or before, or why it refuses it; null: it was not asked. */
export function settled(
  of: Definitions,
  declared: Declared,
  { snapshot, entries, probed }: DesireContext,
):
  | { readonly definition: Fields }
  | { readonly refused: Extract<ProbeResult, { ok: false }> }
  | null {
  const result = probed[declared.address];
  if (result?.ok === true) return { definition: of.fieldsOf(result.row) };
  if (result?.ok === false) return { refused: result };
  const actual = snapshot.actual[declared.address];
  if (actual === undefined || !isKnown(of, declared, actual, entries)) return null;
  return { definition: of.fieldsOf(of.rowOf(actual)) };
}

/** Whether a settled definition is that of an object, which the catalog may spell in another way. */
export function isThatOf(
  of: Definitions,
  definition: Fields,
  actual: Actual,
  { probed }: DesireContext,
): boolean {
  const there = probed[settledId(actual)];
  return (
    sameDefinition(of, definition, actual.fields) ||
    (there?.ok === true && sameDefinition(of, definition, of.fieldsOf(there.row)))
  );
}

/** An object of the table under another name that is as declared, and of which the design does not speak. */
export const twinOf = (
  { kind }: Declared,
  table: RelationName,
  { snapshot, declared }: DesireContext,
  isSame: (actual: Actual) => boolean,
): Actual | undefined =>
  objectsOn(snapshot, kind, table).find(
    (one) => isSame(one) && !declared.some(({ address }) => address === one.address),
  );
