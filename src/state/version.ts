import { fail, STATE_VERSION, type State } from '../model/index.ts';

/** What an absent state reads as. */
export const EMPTY: State = { version: STATE_VERSION, lineage: '', serial: 0, entries: {} };

/** A newer state may mean things that this version would destroy by writing. */
export function refuseNewer(version: number, where: string): void {
  if (version <= STATE_VERSION) return;
  throw fail(
    'state-newer',
    `the state in ${where} has version ${version}; this dbopt knows versions up to ${STATE_VERSION}`,
    { hint: 'update dbopt to the version that wrote it' },
  );
}
