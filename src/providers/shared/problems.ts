import type { Declared, Desired, Diagnostic } from '../../model/index.ts';

interface Outcome {
  readonly desired: readonly Desired[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic at the place of one path of a declared entry. */
export function problem(
  declared: Declared,
  path: string,
  code: string,
  message: string,
  more: { readonly hint?: string; readonly severity?: Diagnostic['severity'] } = {},
): Diagnostic {
  return {
    severity: 'error',
    code,
    message,
    address: declared.address,
    place: declared.places[path] ?? declared.place,
    ...more,
  };
}

export const refuse = (...diagnostics: readonly Diagnostic[]): Outcome => ({
  desired: [],
  diagnostics,
});

/** dbopt never creates tables: a declared one must be there. */
export function missingTable(declared: Declared): Outcome {
  // Only the table's own entry says so; its columns and indexes would repeat it.
  if (declared.kind !== 'table') return refuse();
  return refuse(
    problem(
      declared,
      '',
      'no-such-table',
      `table ${declared.address.slice('table.'.length)} does not exist`,
      {
        hint: 'create it with your migration tool first, or correct the name (unquoted names are folded to lower case)',
      },
    ),
  );
}
