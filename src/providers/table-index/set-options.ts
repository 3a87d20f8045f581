import {
  type Change,
  equal,
  type FieldChange,
  type Fields,
  type LockMode,
  qualified,
  type RelationName,
  type Step,
} from '../../model/index.ts';
import { list, rel, sql } from '../../postgres/index.ts';
import { isTarget } from '../shared/index-target.ts';
import { setAndReset } from '../shared/options.ts';
import { lockHazards, step } from '../shared/step.ts';
import { INDEX_PARAMETERS } from '../shared/storage-parameter.ts';
import { mergePending } from '../shared/upkeep.ts';
import { targetFields } from './target.ts';
import { optionOf } from './tree-options.ts';

/** What a change of a parameter is to one index: nothing where it is as wanted already. */
export function ofIndex(change: FieldChange, leaf: string, fields: Fields): readonly FieldChange[] {
  if (!change.field.startsWith('with.')) return [];
  const to = optionOf(change.to, leaf);
  const from = fields[change.field] ?? null;
  return equal(from?.value, to?.value) ? [] : [{ ...change, from, to }];
}

/** What a change of a statistics target is to one index: nothing where it is as wanted already. */
export function targetOfIndex(
  change: FieldChange,
  leaf: string,
  fields: Fields,
): readonly FieldChange[] {
  if (!isTarget(change.field)) return [];
  const to = optionOf(change.to, leaf);
  const from = fields[change.field] ?? null;
  return equal(from?.value ?? null, to?.value ?? null) ? [] : [{ ...change, from, to }];
}

export function setOptions(
  change: Change,
  verb: string,
  index: RelationName,
  options: readonly FieldChange[],
): readonly Step[] {
  const mode = strongest(change, options);
  const set = step(change, verb, {
    title: `set storage parameters of index ${qualified(index)}`,
    phase: 'indexes',
    sql: [sql`ALTER INDEX ${rel(index)} ${list(setAndReset(options))}`],
    locks: [{ relation: qualified(index), mode }],
    effect: options.some((f) => f.field === 'with.fillfactor') ? 'new pages' : 'at once',
    hazards: lockHazards(mode, qualified(index)),
  });
  const off = options.some((f) => f.field === 'with.fastupdate' && f.to?.value === false);
  return off ? [set, mergePending(change, index)] : [set];
}

function strongest(change: Change, options: readonly FieldChange[]): LockMode {
  const { using } = targetFields(change);
  const known = INDEX_PARAMETERS[String(using?.value)];
  const locks = options.map((f) =>
    known === undefined ? 'ACCESS EXCLUSIVE' : known[f.field.slice('with.'.length)]?.lock,
  );
  return locks.includes('ACCESS EXCLUSIVE') ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE';
}
