import type { Diagnostic } from '../../model/index.ts';

/** One diagnostic, every field there, null where it has none. */
export const diagnosticJson = ({ severity, code, message, ...more }: Diagnostic) => ({
  severity,
  code,
  message,
  hint: more.hint ?? null,
  address: more.address ?? null,
  place:
    more.place === undefined
      ? null
      : { file: more.place.file, line: more.place.line, column: more.place.column },
});

/** Diagnostics of a command that has no other result: as documented in schema/failure.schema.json. Among the events of
 *  an apply it is one of them. `at` is ISO 8601. */
export const failureJson = (diagnostics: readonly Diagnostic[], at: string) => ({
  format_version: '1.0',
  type: 'failed',
  at,
  diagnostics: diagnostics.map(diagnosticJson),
});
