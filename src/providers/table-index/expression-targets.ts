import {
  type Actual,
  type Change,
  type Declared,
  type Diagnostic,
  type FieldChange,
  type Fields,
  isList,
  isMap,
  qualified,
  type RelationName,
  type Step,
  type ValueMap,
} from '../../model/index.ts';
import { list, lit, rel, sql } from '../../postgres/index.ts';
import { DEFAULT } from '../shared/declared-tree.ts';
import { isTarget, positionOf, TARGET } from '../shared/index-target.ts';
import { problem } from '../shared/problems.ts';
import { step } from '../shared/step.ts';
import type { IndexRow } from './query.ts';

/** As the catalog has them. */
export function targetsOf(targets: IndexRow['targets']): Fields {
  return Object.fromEntries(
    Object.entries(targets).map(([position, value]) => [
      TARGET + position,
      { value, text: String(value) },
    ]),
  );
}

/** The key that a target is about, where it is an expression; a column has its own target. */
export function keyOf({ fields }: Pick<Actual, 'fields'>, path: string) {
  const keys = fields.on?.value;
  const key = isList(keys) ? keys[positionOf(path) - 1] : undefined;
  return isMap(key) && key.expression !== null ? key : null;
}

/** The declared `statistics:` of an index with this definition. */
export function declaredTargets(
  declared: Declared,
  definition: Fields,
): { readonly fields: Fields; readonly diagnostics: readonly Diagnostic[] } {
  const { statistics } = declared.spec;
  const fields: { [path: string]: Fields[string] } = {};
  const diagnostics: Diagnostic[] = [];
  for (const [position, value] of Object.entries(isMap(statistics) ? statistics : {})) {
    const path = TARGET + position;
    if (keyOf({ fields: definition }, path) === null) {
      const message = `element ${position} of the index is no expression`;
      const hint =
        'the statistics target of a column belongs to the column: set it under `columns:`';
      diagnostics.push(problem(declared, path, 'no-expression', message, { hint }));
    } else {
      const isDefault = value === DEFAULT.text || Number(value) < 0;
      fields[path] = isDefault ? DEFAULT : { value: Number(value), text: String(value) };
    }
  }
  return { fields, diagnostics };
}

/** Statistics targets of expressions as a design says them. */
export function writtenTargets(fields: Fields): ValueMap {
  const told = Object.entries(fields).filter(([path]) => isTarget(path));
  if (told.length === 0) return {};
  return {
    statistics: Object.fromEntries(
      told.map(([path, { value, text }]) => [String(positionOf(path)), value ?? text]),
    ),
  };
}

/** Sets the targets of one index; whoever asks sees to the ANALYZE. */
export function sampleStep(
  change: Change,
  verb: string,
  index: RelationName,
  targets: readonly Pick<FieldChange, 'field' | 'to'>[],
): Step {
  return step(change, verb, {
    title: `set statistics of the expressions of ${qualified(index)}`,
    phase: 'indexes',
    sql: [sql`ALTER INDEX ${rel(index)} ${list(targets.map(setTarget))}`],
    locks: [{ relation: qualified(index), mode: 'SHARE UPDATE EXCLUSIVE' }],
    effect: 'next ANALYZE',
  });
}

export const setTarget = ({ field, to }: Pick<FieldChange, 'field' | 'to'>) =>
  sql`ALTER COLUMN ${lit(positionOf(field))} SET STATISTICS ${lit(Number(to?.value ?? -1))}`;

/** The targets among the fields of an index that is new. */
export const targetsAmong = (fields: Fields): readonly Pick<FieldChange, 'field' | 'to'>[] =>
  Object.entries(fields)
    .filter(([path, { value }]) => isTarget(path) && value !== null && !isMap(value))
    .filter(([path]) => keyOf({ fields }, path) !== null)
    .map(([field, to]) => ({ field, to }));
