import {
  type Address,
  type Change,
  compareText,
  type Declared,
  type Diagnostic,
  DRIFT_CLASSES,
  type DriftFinding,
} from '../../model/index.ts';
import { changed } from './changes.ts';
import type { Compared } from './input.ts';
import { gone, isAway, left } from './missing.ts';
import { classOf, told } from './notes.ts';
import { surveyed } from './surveyed.ts';

export interface Classified {
  /** By class, address, field; each thing once. */
  readonly findings: readonly DriftFinding[];
  /** What remains to be said. An error means that its resource could not be compared. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells apart who is ahead of whom: the database, the file, or nobody but the clock. Pure: it reads nothing, knows no
 *  kind, and what the file says and the database has is nothing to tell, whoever did it. */
export function classify(compared: Compared): Classified {
  const { diagnostics } = compared;
  const refused = new Set(
    diagnostics.flatMap(({ severity, address }) =>
      severity === 'error' && address !== undefined ? [address] : [],
    ),
  );
  const byAddress = new Map(compared.declared.map((one) => [one.address, one]));
  const findings = [
    ...changed(compared, (change) => isTold(change, { ...compared, refused, byAddress })),
    ...gone(compared, refused),
    ...told(compared),
    ...surveyed(compared),
  ].sort(byClass);
  const addresses = new Set(findings.map(({ address }) => address));
  const isSaid = (each: Diagnostic) =>
    classOf(each) !== undefined ||
    (each.severity === 'error' && each.address !== undefined && addresses.has(each.address));
  return { findings, diagnostics: diagnostics.filter((each) => !isSaid(each)) };
}

interface Told extends Pick<Compared, 'entries' | 'snapshot'> {
  readonly refused: ReadonlySet<Address>;
  readonly byAddress: ReadonlyMap<Address, Declared>;
}

/** A resource that the design cannot have as things are only looks like one that left the file. */
function isTold(change: Change, { entries, snapshot, refused, byAddress }: Told): boolean {
  if (change.entry !== null) return true;
  const entry = entries[change.address];
  if (entry === undefined) return true;
  if (refused.has(entry.inherits ?? entry.address)) return false;
  const { relations } = snapshot;
  const source = byAddress.get(entry.inherits ?? entry.address);
  if (source === undefined) return true;
  return (
    !isAway(entry, snapshot) && (entry.inherits === undefined || !left(entry, source, relations))
  );
}

const byClass = (a: DriftFinding, b: DriftFinding): number =>
  DRIFT_CLASSES.indexOf(a.class) - DRIFT_CLASSES.indexOf(b.class) ||
  compareText(a.address, b.address) ||
  compareText(a.field ?? '', b.field ?? '');
