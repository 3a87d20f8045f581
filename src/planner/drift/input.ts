import {
  type Actual,
  type Address,
  type Change,
  type Declared,
  type Desired,
  type Diagnostic,
  type DriftFinding,
  qualified,
  type RelationName,
  type Snapshot,
  type StateEntry,
  type Step,
  type Survey,
} from '../../model/index.ts';
import type { Told } from '../comparison.ts';

/** Design, state and database, compared; errors are among the diagnostics. */
export interface Compared {
  readonly declared: readonly Declared[];
  readonly desired: readonly Desired[];
  /** Those of `compare`, and of our own leftovers. */
  readonly changes: readonly Change[];
  readonly entries: { readonly [address: Address]: StateEntry };
  readonly snapshot: Pick<Snapshot, 'actual' | 'relations'>;
  /** Upkeep that earlier runs left undone. */
  readonly owed: readonly Step[];
  /** Ids of runs that did not end well: what they set out to do may not be done. */
  readonly unfinished: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly told: Told;
  readonly survey: (actual: Actual) => Survey | null;
  /** Whether a field of a kind, or all of a resource, changes as time passes. */
  readonly isDue: (kind: string, field: string | null) => boolean;
}

/** A finding about a whole resource; the rest is laid over it. */
export const finding = (
  about: Pick<DriftFinding, 'class' | 'address'> & {
    readonly table?: RelationName | undefined;
    readonly desired?: Desired | null;
  },
  entry: StateEntry | undefined,
  more: Partial<Pick<DriftFinding, 'field' | 'applied' | 'actual' | 'declared' | 'note'>> = {},
): DriftFinding => {
  const inherits = about.desired?.inherits ?? entry?.inherits;
  return {
    class: about.class,
    address: about.address,
    ...(about.table === undefined ? {} : { table: about.table }),
    ...(inherits === undefined ? {} : { inherits }),
    ...{ field: null, applied: null, actual: null, declared: null, note: '' },
    since: entry === undefined ? null : { at: entry.at, by: entry.by, run: entry.run },
    ...more,
  };
};

/** Whether a relation is the other one, or a partition below it. */
export function isBelow(
  relations: Snapshot['relations'],
  name: RelationName,
  root: RelationName,
): boolean {
  const top = qualified(root);
  for (let at: string | null | undefined = qualified(name); at; at = relations[at]?.parent) {
    if (at === top) return true;
  }
  return false;
}
