import {
  type Actual,
  type Declaration,
  type Declarations,
  type DeclareContext,
  type Diagnostic,
  type Fields,
  identifier,
  isMap,
  qualified,
  type Snapshot,
  type ValueMap,
} from '../../model/index.ts';
import { bare } from '../shared/bare.ts';
import { declaredWith } from '../shared/declare.ts';
import { elementText } from './definition.ts';
import type { IndexRow } from './query.ts';
import { rowOf } from './rows.ts';

/** Every index but those that constraints and partitioned indexes make. */
export function declareIndexes({ snapshot }: DeclareContext): Declarations {
  const all = Object.values(snapshot.actual).filter(({ kind }) => kind === 'index');
  const valid = new Set(all.filter(isValid).map(({ names }) => nameOf(names)));
  // What is attached to an index that is not valid stands for itself.
  const heads = all.filter(
    ({ facts }) => facts.constraint === null && !valid.has(String(facts.parent)),
  );
  const [whole, broken] = [heads.filter(isValid), heads.filter((index) => !isValid(index))];
  return {
    declarations: whole.flatMap((index) => [
      declaration(index, sayable(index.fields)),
      ...oddLeaves(index, snapshot),
    ]),
    diagnostics: broken.map(leftOut),
  };
}

const nameOf = ([schema = '', name = '']: readonly string[]): string => qualified({ schema, name });

const isValid = ({ fields }: Actual): boolean => fields.valid?.value === true;

function leftOut({ address }: Actual): Diagnostic {
  const message = `${address} is left out: it is not valid, so no query uses it`;
  const hint = 'drop it, or build it again; of a partitioned one, attach what is missing';
  return { severity: 'warning', code: 'invalid-index', message, hint, address };
}

/** Of a partitioned index, the indexes whose parameters are not as those of their siblings. */
function oddLeaves(index: Actual, snapshot: Snapshot): readonly Declaration[] {
  const differing = Object.keys(index.fields).filter((path) => isMap(index.fields[path]?.value));
  if (differing.length === 0) return [];
  return leafIndexes(index, snapshot).flatMap((leaf) => {
    const own = differing.filter((path) => path in leaf.fields);
    return own.length === 0 ? [] : [declaration(leaf, pick(leaf.fields, own))];
  });
}

function leafIndexes({ names }: Actual, snapshot: Snapshot): Actual[] {
  const own = nameOf(names);
  return Object.values(snapshot.actual)
    .filter(({ kind, facts }) => kind === 'index' && facts.parent === own)
    .flatMap((child) =>
      child.facts.partitioned === true ? leafIndexes(child, snapshot) : [child],
    );
}

const pick = (fields: Fields, paths: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([path]) => paths.includes(path)));

/** What partitions differ in cannot be said for all of them. */
const sayable = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, { value }]) => !isMap(value)));

function declaration(index: Actual, fields: Fields): Declaration {
  const { kind, names, table } = index;
  const row = rowOf(index);
  const { spec, notes } = declaredWith(fields, row.using);
  return {
    kind,
    names,
    ...(table === undefined ? {} : { table }),
    spec: {
      ...writtenDefinition(row),
      ...(row.tablespace === null ? {} : { tablespace: row.tablespace }),
      ...spec,
    },
    notes,
  };
}

/** The definition as a design says it that was written from the catalog. */
export const writtenDefinition = (row: IndexRow): ValueMap => ({
  ...(row.using === 'btree' ? {} : { using: row.using }),
  on: row.keys.map(elementText),
  ...(row.include.length > 0 ? { include: row.include.map(identifier) } : {}),
  ...(row.where === null ? {} : { where: bare(row.where) }),
  ...(row.unique ? { unique: true } : {}),
  ...(row.nulls_not_distinct ? { nulls_not_distinct: true } : {}),
});
