import type { Change, Diagnostic, StateEntry } from '../model/index.ts';
import type { Comparison } from './comparison.ts';
import { isItsOwn } from './its-own.ts';

/** `keep: true` forbids a destroy: the plan stops there, as Terraform's prevent_destroy does. */
export function keepDiagnostics(
  changes: readonly Change[],
  entries: { readonly [address: string]: StateEntry },
): readonly Diagnostic[] {
  return changes
    .filter((change) => change.action === 'delete' && entries[change.address]?.keep === true)
    .map((change) => ({
      severity: 'error',
      code: 'kept',
      message: `${change.address} left the design, but \`keep: true\` forbids dropping it`,
      hint: `put it back, or give it up without touching it: dbopt state rm '${change.address}'`,
      address: change.address,
    }));
}

/** What is told of an entry whose name something else has by now. */
export const stays = (address: string): Diagnostic => ({
  severity: 'info',
  code: 'name-taken',
  message: 'left the design; what has its name by now was not made by dbopt, and stays',
  hint: 'drop it by hand where it is of no use',
  address,
});

/** What we made and something else has come to need, or what came in its place: it leaves the state, and stays. */
export function boundDiagnostics(
  changes: readonly Change[],
  entries: Comparison['entries'],
  there: Pick<Comparison, 'relations'>,
): readonly Diagnostic[] {
  const going = new Set(
    changes.flatMap(({ action, address }) => (action === 'delete' ? address : [])),
  );
  return changes.flatMap(({ action, address, actual, desired }): Diagnostic[] => {
    const isOurs = actual === null || isItsOwn(entries[address], actual, there);
    if (action === 'forget' && (actual?.made === false || !isOurs)) return [stays(address)];
    const bound = actual?.bound;
    if (action !== 'forget' || desired !== null || bound === undefined || going.has(bound))
      return [];
    return [
      {
        severity: 'info',
        code: 'bound',
        message: `left the design and stays, since ${bound} needs it by now`,
        hint: 'it goes when that goes; dbopt has nothing more to do with it',
        address,
      },
    ];
  });
}
