import {
  type Change,
  type DriftFinding,
  equal,
  type FieldChange,
  type StateEntry,
} from '../../model/index.ts';
import { toldByState } from '../former.ts';
import { isDrawn } from '../seal.ts';
import { type Compared, finding } from './input.ts';

/** What a plan would do, told apart by who is ahead: somebody who changed the database, or the file. */
export function changed(
  compared: Compared,
  isTold: (change: Change) => boolean,
): readonly DriftFinding[] {
  const siblings = bySource(compared);
  return compared.changes
    .filter((change) => isDrawn(change) && isTold(change))
    .flatMap((change) => ofChange(change, compared, siblings));
}

type Siblings = ReadonlyMap<string, readonly StateEntry[]>;

/** The state's entries by the declared resource that they follow from. */
function bySource({ entries }: Compared): Siblings {
  const groups = new Map<string, StateEntry[]>();
  for (const entry of Object.values(entries)) {
    if (entry.inherits === undefined) continue;
    const group = groups.get(entry.inherits);
    if (group === undefined) groups.set(entry.inherits, [entry]);
    else group.push(entry);
  }
  return groups;
}

function ofChange(change: Change, compared: Compared, siblings: Siblings): readonly DriftFinding[] {
  const { entries, isDue, survey } = compared;
  const entry = entries[change.address] ?? entries[change.renamedFrom ?? ''];
  const isOwned = entry !== undefined && !isDue(change.kind, null);
  if (change.action === 'create') {
    return isOwned
      ? [finding({ ...change, class: 'missing' }, entry, { note: 'dropped outside of dbopt' })]
      : [finding({ ...change, class: 'unapplied' }, entry, { note: NEW })];
  }
  const broken = change.actual === null ? null : (survey(change.actual)?.invalid ?? null);
  if (change.desired?.absent === true && change.action === 'delete') {
    const isBack = Object.keys(change.desired.fields).every((path) => entry?.fields[path]);
    return isBack
      ? [finding({ ...change, class: 'drift' }, entry, { note: BACK })]
      : [finding({ ...change, class: 'unapplied' }, entry, { note: NOT_WANTED })];
  }
  if (change.action === 'delete') {
    const note = entry === undefined ? LEFT_BEHIND : LEFT;
    return broken !== null && entry === undefined
      ? []
      : [finding({ ...change, class: 'unapplied' }, entry, { note })];
  }
  return change.fields
    .filter(({ how, field }) => how !== 'ignore' && field !== broken?.field)
    .map((field) => ofField(field, change, entry, { compared, siblings }));
}

const NEW = 'new in the file';
const LEFT = 'left the file: apply drops it';
const BACK = 'must not exist, and is back';
const NOT_WANTED = 'must not exist: apply drops it';
const LEFT_BEHIND = 'left behind by an apply that was interrupted';
const NOT_ENDED = 'the apply that was to set it did not end';
const CAME_LATER = 'came without it, after the last apply';

function ofField(
  { field, from, to, why }: FieldChange,
  change: Change,
  entry: StateEntry | undefined,
  { compared, siblings }: { readonly compared: Compared; readonly siblings: Siblings },
): DriftFinding {
  const owned = entry?.fields[field];
  const { kind, actual } = change;
  const applied =
    entry === undefined || owned === undefined
      ? null
      : toldByState(field, owned.now, { kind, names: entry.names, actual }, compared.told);
  const values = { field, applied, actual: from, declared: to };
  const tell = (kind: 'drift' | 'unapplied', note: string) =>
    finding({ ...change, class: kind }, entry, { ...values, note });
  if (compared.isDue(change.kind, field)) return tell('unapplied', 'due');
  if (owned === undefined) {
    const family = siblings.get(change.desired?.inherits ?? '') ?? [];
    const others = family.some((each) => equal(each.fields[field]?.now.value, to?.value));
    return entry === undefined && others ? tell('drift', CAME_LATER) : tell('unapplied', '');
  }
  if (equal(owned.now.value, from?.value)) {
    return tell('unapplied', why === 'declared' ? '' : 'left the file');
  }
  return entry !== undefined && compared.unfinished.has(entry.run)
    ? tell('unapplied', NOT_ENDED)
    : tell('drift', '');
}
