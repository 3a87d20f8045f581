import {
  type Actual,
  type Address,
  type Declared,
  type DriftFinding,
  equal,
  qualified,
  type RelationName,
  type StateEntry,
  tableAddress,
} from '../../model/index.ts';
import type { Told } from '../comparison.ts';
import { toldByState } from '../former.ts';
import { type Compared, finding, isBelow } from './input.ts';

/** What of the state the design can ask for no longer, because of what somebody did to the database: tables that are
 *  gone with all that belonged to them, partitions that left, resources that the design cannot have any more. */
export function gone(compared: Compared, refused: ReadonlySet<Address>): readonly DriftFinding[] {
  const { declared, entries, snapshot, desired } = compared;
  const byAddress = new Map(declared.map((one) => [one.address, one]));
  const wanted = new Set(desired.flatMap(({ address, renames }) => [address, renames]));
  const findings = new Map<Address, DriftFinding>();
  for (const entry of Object.values(entries)) {
    // What is wanted of a partition that is due again is wanted of another one.
    if (wanted.has(entry.address) && !isAway(entry, snapshot)) continue;
    const source = byAddress.get(entry.inherits ?? entry.address);
    if (source === undefined) continue;
    for (const each of ofEntry(entry, source, compared, refused)) {
      const key = `${each.address} ${each.field}`;
      // Of several notes on the same table the one that knows more.
      if ((findings.get(key)?.note.length ?? -1) < each.note.length) findings.set(key, each);
    }
  }
  return [...findings.values()];
}

function ofEntry(
  entry: StateEntry,
  source: Declared,
  { snapshot: { actual, relations }, told }: Compared,
  refused: ReadonlySet<Address>,
): readonly DriftFinding[] {
  const { table } = entry;
  if (table !== undefined && isAway(entry, { relations })) {
    const now = actual[entry.address]?.table;
    const trail = now === undefined ? '' : `; ${entry.address} is on ${qualified(now)} now`;
    const note = tableAway(table, source) + trail;
    return [finding({ class: 'missing', address: tableAddress(table), table }, entry, { note })];
  }
  if (entry.inherits !== undefined) {
    if (!left(entry, source, relations) || table === undefined) return [];
    const note = `no longer a partition of ${source.table === undefined ? '' : qualified(source.table)}`;
    return [finding({ class: 'drift', address: tableAddress(table), table }, entry, { note })];
  }
  const now = actual[entry.address];
  const elsewhere = now?.table !== undefined && table !== undefined && !isSame(now.table, table);
  if (now === undefined || elsewhere) {
    const note = elsewhere ? `its name is taken on ${qualified(now.table ?? table)}` : '';
    return [
      finding({ ...entry, class: 'missing' }, entry, {
        note: `dropped outside of dbopt${note && `; ${note}`}`,
      }),
    ];
  }
  return refused.has(entry.address) ? differing(entry, now, told) : [];
}

/** What nobody can ask for as things are: there is no change for it, but the state knows how it was left. */
const differing = (entry: StateEntry, actual: Actual, told: Told): readonly DriftFinding[] =>
  Object.entries(entry.fields)
    .filter(([field, { now }]) => !equal(now.value, actual.fields[field]?.value))
    .map(([field, { now }]) => {
      const left = toldByState(field, now, { ...entry, actual }, told);
      return finding({ ...entry, class: 'drift' }, entry, {
        ...{ field, applied: left, actual: actual.fields[field] ?? null, declared: left },
        note: 'as it is now, it cannot be put back',
      });
    });

/** Its table is not there any more. */
export const isAway = (
  { table }: StateEntry,
  { relations }: Pick<Compared['snapshot'], 'relations'>,
): boolean => table !== undefined && relations[qualified(table)] === undefined;

const isSame = (a: RelationName, b: RelationName): boolean => qualified(a) === qualified(b);

/** It was a partition of what the design declares, and is none any more. */
export const left = (
  { table }: StateEntry,
  source: Declared,
  relations: Compared['snapshot']['relations'],
): boolean =>
  table !== undefined && source.table !== undefined && !isBelow(relations, table, source.table);

const tableAway = (table: RelationName, source: Declared): string =>
  source.table !== undefined && qualified(source.table) !== qualified(table)
    ? `partition of ${qualified(source.table)}, dropped or renamed outside of dbopt`
    : 'dropped or renamed outside of dbopt, with all that belongs to it';
