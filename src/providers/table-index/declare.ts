import {
  type Actual,
  type Declaration,
  type Declarations,
  type DeclareContext,
  type Diagnostic,
  type Fields,
  identifier,
  qualified,
  type Snapshot,
  untold,
  type ValueMap,
} from '../../model/index.ts';
import { bare } from '../shared/bare.ts';
import { declaredWith } from '../shared/declare.ts';
import { common, deviations } from '../shared/declared-tree.ts';
import { isTarget } from '../shared/index-target.ts';
import { elementText, untoldOf } from './definition.ts';
import { writtenTargets } from './expression-targets.ts';
import type { IndexRow } from './query.ts';
import { rowOf } from './rows.ts';

/** Every index but those that partitioned indexes make, and of constraints those that somebody has set something of. */
export function declareIndexes({ snapshot }: DeclareContext): Declarations {
  const all = Object.values(snapshot.actual).filter(({ kind }) => kind === 'index');
  const valid = new Set(all.filter(isValid).map(({ names }) => nameOf(names)));
  // What is attached to an index that is not valid stands for itself.
  const heads = all.filter(
    (index) => !valid.has(String(rowOf(index).parent)) && untoldOf(index) === null,
  );
  const isOwn = (index: Actual) => rowOf(index).constraint === null;
  const [whole, broken] = [heads.filter(isValid), heads.filter((index) => !isValid(index))];
  return {
    declarations: whole.flatMap((index) => {
      const leaves = leafIndexes(index, snapshot);
      const shared = leaves.length === 0 ? settable(index.fields) : common(leaves.map(settings));
      const odd = leaves.flatMap((leaf) => oddLeaf(leaf, shared));
      const isTold = isOwn(index) || odd.length > 0 || Object.keys(shared).length > 0;
      return isTold ? [declaration(index, shared), ...odd] : [];
    }),
    diagnostics: [
      ...broken.filter(isOwn).map(leftOut),
      ...all.flatMap((index) => {
        const field = untoldOf(index);
        return field === null ? [] : [untold(index.address, 'its definition', field.text)];
      }),
    ],
  };
}

const nameOf = ([schema = '', name = '']: readonly string[]): string => qualified({ schema, name });

const isValid = ({ fields }: Actual): boolean => fields.valid?.value === true;

function leftOut({ address }: Actual): Diagnostic {
  const message = `${address} is left out: it is not valid, so no query uses it`;
  const hint = 'drop it, or build it again; of a partitioned one, attach what is missing';
  return { severity: 'warning', code: 'invalid-index', message, hint, address };
}

/** Of a partitioned index, one whose parameters are not as those of most of its siblings. */
function oddLeaf(leaf: Actual, shared: Fields): readonly Declaration[] {
  const own = deviations(settings(leaf), shared);
  return Object.keys(own).length === 0 ? [] : [declaration(leaf, own)];
}

const settings = ({ fields }: Actual): Fields => settable(fields);

const settable = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([path]) => path.startsWith('with.') || isTarget(path)),
  );

function leafIndexes({ names }: Actual, snapshot: Snapshot): Actual[] {
  const own = nameOf(names);
  return Object.values(snapshot.actual)
    .filter((one) => one.kind === 'index' && rowOf(one).parent === own)
    .flatMap((child) => (rowOf(child).partitioned ? leafIndexes(child, snapshot) : [child]));
}

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
      ...writtenTargets(fields),
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
