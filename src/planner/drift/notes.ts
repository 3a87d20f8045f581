import {
  type Diagnostic,
  type DriftClass,
  type DriftFinding,
  dictionary,
} from '../../model/index.ts';
import { type Compared, finding } from './input.ts';

/** Notes of the kinds on what is configured as declared, but does not run so. */
const CLASSES: { readonly [code: string]: DriftClass } = dictionary({
  'pending-restart': 'pending-restart',
  'pending-reload': 'unapplied',
  overridden: 'drift',
});

export const classOf = ({ code, address }: Diagnostic): DriftClass | undefined =>
  address === undefined ? undefined : CLASSES[code];

/** What a plan would only say, and what an earlier run still owes. */
export function told({ diagnostics, entries, owed }: Compared): readonly DriftFinding[] {
  const notes = diagnostics.flatMap((diagnostic) => {
    const kind = classOf(diagnostic);
    const { address, message } = diagnostic;
    return kind === undefined || address === undefined
      ? []
      : [finding({ class: kind, address }, entries[address], { note: message })];
  });
  const dues = owed.map(({ address, title }) =>
    finding({ class: 'unapplied', address }, entries[address], {
      note: `an apply that was interrupted still owes: ${title}`,
    }),
  );
  return [...notes, ...dues];
}
