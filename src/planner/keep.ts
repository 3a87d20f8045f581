import type { Change, Diagnostic, StateEntry } from '../model/index.ts';

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
