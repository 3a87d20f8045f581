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

/** Diagnostics of a command that has no other result. */
export const diagnosticsJson = (diagnostics: readonly Diagnostic[]) => ({
  format_version: '1.0',
  diagnostics: diagnostics.map(diagnosticJson),
});
