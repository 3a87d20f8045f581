import {
  type Actual,
  type Change,
  type Desired,
  equal,
  type Field,
  type FieldChange,
  type Fields,
  isList,
  listed,
  qualified,
  type StateEntry,
  someValue,
} from '../model/index.ts';
import type { Comparison } from './comparison.ts';
import { isUnknown, toldFormer } from './former.ts';
import { isItsOwn, isOfPartition } from './its-own.ts';
import { reclaim } from './reclaim.ts';

/** Design against database against state: one change per resource that differs or changes hands. */
export function compare(input: Comparison): readonly Change[] {
  const wishes = reclaim(input);
  const wanted = new Set(wishes.map((d) => d.address));
  const renamed = new Set(wishes.flatMap((d) => d.renames ?? []));
  const isBorn = ({ inherits, table }: Desired) =>
    inherits !== undefined && table !== undefined && input.coming?.has(qualified(table)) === true;
  const changes = wishes.filter((d) => !isBorn(d)).flatMap((d) => changeOf(d, input));
  return [
    ...changes,
    ...wishes.filter(isBorn).map((desired) => born(desired, changes, input)),
    ...listed(input.entries)
      .filter((entry) => !wanted.has(entry.address) && !renamed.has(entry.address))
      .filter((entry) => input.isSettled?.(entry) !== true)
      .flatMap((entry) => release(entry, input)),
  ];
}

function changeOf(desired: Desired, input: Comparison): readonly Change[] {
  if (desired.absent === true) return absence(desired, input);
  const actual = input.actual[desired.renames ?? desired.address];
  const known = input.entries[desired.address] ?? input.entries[desired.renames ?? ''];
  if (actual !== undefined && known !== undefined && isSettled(desired, actual, known)) return [];
  const entry = isItsOwn(known, actual, input) ? known : undefined;
  const base = () => ({ ...identity(desired), ours: entry !== undefined, desired });
  if (actual === undefined) {
    const fields = Object.entries(desired.fields)
      .filter(([, field]) => !isEmpty(field))
      .map(
        ([field, to]): FieldChange => ({ field, from: null, to, how: 'in place', why: 'declared' }),
      );
    return [
      {
        ...base(),
        action: 'create',
        fields,
        actual: null,
        entry: entryOf(desired, true, owned(desired, undefined, null)),
      },
    ];
  }
  const fields = fieldChanges(desired.fields, actual, entry, input);
  if (fields.length === 0 && entry !== undefined && isAsKnown(desired, entry)) return [];
  const isMarked = actual.made ?? input.made.has(qualifiedNames(desired));
  const byUs = entry === undefined && isMarked;
  const made = actual.made !== false && (entry?.made ?? (byUs && desired.inherits === undefined));
  const found = byUs ? formerOf(input.entries[desired.inherits ?? '']) : actual.fields;
  const next = entryOf(desired, made, owned(desired, entry, found));
  return [
    {
      ...base(),
      action: actionOf(fields),
      fields,
      actual,
      entry: next,
      ...(desired.renames === undefined
        ? {}
        : {
            renamedFrom: desired.renames,
            ...(input.entries[desired.renames] === undefined
              ? {}
              : { supersedes: desired.renames }),
          }),
    },
  ];
}

/** What must not exist goes, whoever made it, and the state remembers that it did. */
function absence(desired: Desired, { actual, entries }: Comparison): readonly Change[] {
  const [found, known] = [actual[desired.address], entries[desired.address]];
  const entry = entryOf(desired, false, owned(desired, undefined, null));
  const base = { ...identity(desired), ours: known !== undefined, desired, fields: [], entry };
  if (found !== undefined) return [{ ...base, action: 'delete', actual: found }];
  if (known !== undefined && isAsKnown(desired, known)) return [];
  return [{ ...base, action: 'adopt', actual: null }];
}

/** What the design says of a partition that comes as it says: only the state has to know. */
function born(desired: Desired, changes: readonly Change[], input: Comparison): Change {
  const parent = changes.find(({ address }) => address === desired.inherits)?.entry;
  const former = formerOf(parent ?? input.entries[desired.inherits ?? '']);
  const entry = entryOf(desired, false, owned(desired, undefined, former));
  const base = { ...identity(desired), ours: false, desired, actual: null };
  return { ...base, action: 'adopt', fields: [], entry };
}

/** A partition that we made would have been, without the design, as its parent was. */
const formerOf = (parent: Pick<StateEntry, 'fields'> | undefined): Fields =>
  Object.fromEntries(
    Object.entries(parent?.fields ?? {}).flatMap(([name, { former }]) =>
      former === null ? [] : [[name, former]],
    ),
  );

/** A resource that left the file: what we made goes, what we found is given back as it was. Which table it is on the
 *  catalog says, whatever the state does. */
function release(entry: StateEntry, input: Comparison): readonly Change[] {
  const actual = input.actual[entry.address];
  const isGone = actual === undefined || actual.made === false || !isItsOwn(entry, actual, input);
  const base = {
    ...{ ...identity(isGone ? entry : actual), ours: true, entry: null },
    ...(entry.inherits !== undefined && (isGone || isOfPartition(actual, entry.inherits, input))
      ? { inherits: entry.inherits }
      : {}),
  };
  if (isGone)
    return [{ ...base, action: 'forget', fields: [], desired: null, actual: actual ?? null }];
  if (entry.made) {
    const action = actual.bound === undefined ? 'delete' : 'forget';
    return [{ ...base, action, fields: [], desired: null, actual }];
  }
  const fields = fieldChanges({}, actual, entry, input);
  const action = actionOf(fields);
  const name = fields.find((f) => f.field === 'name')?.to?.value;
  const names = typeof name === 'string' ? [...actual.names.slice(0, -1), name] : actual.names;
  const desired: Desired = { ...identity(actual), names, fields: {}, facts: {}, keep: false };
  return [{ ...base, action: action === 'adopt' ? 'forget' : action, fields, desired, actual }];
}

function fieldChanges(
  wanted: Fields,
  actual: Actual,
  entry: StateEntry | undefined,
  { how, told }: Comparison,
): FieldChange[] {
  const changes: FieldChange[] = [];
  const change = (field: string, to: Field | null, why: FieldChange['why']) => {
    const from = actual.fields[field] ?? null;
    if (equal(from?.value, to?.value) && !(why === 'former' && isSetApart(from, to))) return;
    const strategy = how(actual.kind, field, { from, to, actual });
    if (strategy !== 'ignore') changes.push({ field, from, to, how: strategy, why });
  };
  for (const [field, to] of Object.entries(wanted)) change(field, to, 'declared');
  for (const [field, { former }] of Object.entries(entry?.fields ?? {})) {
    if (Object.hasOwn(wanted, field) || isUnknown(former, actual.fields[field])) continue;
    if (former === null) change(field, former, 'default');
    else change(field, toldFormer(field, former, actual, told), 'former');
  }
  return changes;
}

/** The same value, but said by us where nobody said anything before. */
const isSetApart = (from: Field | null, former: Field | null): boolean =>
  former?.inherited === true && from?.inherited !== true;

function actionOf(fields: readonly FieldChange[]): 'adopt' | 'update' | 'replace' {
  if (fields.length === 0) return 'adopt';
  return fields.some((f) => f.how === 'rebuild') ? 'replace' : 'update';
}

/** A field first taken over remembers what stood there; one we own already keeps what it remembers. */
function owned(
  desired: Desired,
  entry: StateEntry | undefined,
  found: Fields | null,
): StateEntry['fields'] {
  return Object.fromEntries(
    lasting(desired.fields).map(([name, now]) => {
      const known = entry?.fields[name];
      return [name, { now, former: known === undefined ? (found?.[name] ?? null) : known.former }];
    }),
  );
}

const lasting = (fields: Fields): readonly [string, Field][] =>
  Object.entries(fields).filter(([, { passing }]) => passing !== true);

const entryOf = (
  desired: Desired,
  made: boolean,
  fields: StateEntry['fields'],
): NonNullable<Change['entry']> => ({
  ...identity(desired),
  made,
  keep: desired.keep,
  ...(desired.inherits === undefined ? {} : { inherits: desired.inherits }),
  fields,
  ...(desired.proof === undefined ? {} : { proof: desired.proof }),
});

const identity = ({ kind, address, names, table }: Desired | Actual | StateEntry) => ({
  kind,
  address,
  names,
  ...(table === undefined ? {} : { table }),
});

/** Whether nothing comes of a wish, and nothing has to be remembered of it. */
export function holds(
  desired: Desired,
  { actual, entries }: Pick<Comparison, 'actual' | 'entries'>,
): boolean {
  const [found, entry] = [actual[desired.address], entries[desired.address]];
  const isPlain =
    desired.absent !== true && desired.renames === undefined && desired.inherits === undefined;
  return (
    isPlain &&
    found !== undefined &&
    entry !== undefined &&
    !someValue(desired.fields, ({ secret }) => secret === true) &&
    isSettled(desired, found, entry)
  );
}

/** It is as it should be, field by field, and the state says so. That is most of a plan, and nothing is made for it. */
function isSettled(desired: Desired, { fields }: Actual, entry: StateEntry): boolean {
  for (const name in desired.fields) {
    if (!equal(fields[name]?.value, desired.fields[name]?.value)) return false;
  }
  return isAsKnown(desired, entry);
}

/** There is nothing to do, and the state says so already. A proof that is needed no more is no reason to write. */
function isAsKnown(desired: Desired, entry: StateEntry): boolean {
  const { fields, keep, proof } = desired;
  return (
    keep === entry.keep &&
    (proof === undefined || proof === entry.proof) &&
    desired.kind === entry.kind &&
    desired.address === entry.address &&
    equal(desired.names, entry.names) &&
    equal(desired.table, entry.table) &&
    isOwned(fields, entry)
  );
}

function isOwned(fields: Fields, entry: StateEntry): boolean {
  let own = 0;
  for (const name in fields) {
    const now = fields[name];
    if (now === undefined || now.passing === true) continue;
    if (!equal(now, entry.fields[name]?.now)) return false;
    own += 1;
  }
  return own === Object.keys(entry.fields).length;
}

/** Said of something new, these say nothing. */
const isEmpty = ({ value, quiet }: Field): boolean =>
  quiet === true || value === null || (isList(value) && value.length === 0);

const qualifiedNames = ({ names }: Desired): string =>
  qualified({ schema: names[0] ?? '', name: names[1] ?? '' });
