import type { DiagnosticCode } from './code.ts';
import type { Address } from './name.ts';
import { withoutParts, withoutPasswords } from './passwords.ts';

/** A spot in a design file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line itself, as it may be shown. */
  readonly source?: string;
  /** The column in it, where something before has another length as it is shown. */
  readonly caret?: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** One thing a user has to know. Collected and shown together; data, never thrown one by one. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable; docs/errors has a page for each. */
  readonly code: DiagnosticCode;
  readonly message: string;
  /** The way out, as an imperative sentence. */
  readonly hint?: string;
  readonly address?: Address;
  readonly place?: Place;
}

/** Whatever it quotes: servers, drivers and parsers repeat what they were given. */
export const withoutSecrets = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  message: withoutPasswords(diagnostic.message),
  ...(diagnostic.hint === undefined ? {} : { hint: withoutPasswords(diagnostic.hint) }),
});

/** Expected trouble: the user's or the server's, carried up to `main` as diagnostics. Anything else thrown is a bug. */
export class DboptError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: { cause?: unknown }) {
    const safe = diagnostics.map(withoutSecrets);
    super(safe.map((d) => d.message).join('\n'), options);
    this.name = 'DboptError';
    this.diagnostics = safe;
  }
}

/** What went wrong with a connection, without what its string was put together from. Other errors come back as they are. */
export function aboutConnection(error: unknown): unknown {
  if (!(error instanceof DboptError)) return error;
  const safe = error.diagnostics.map((said) => ({
    ...said,
    message: withoutParts(said.message),
    ...(said.hint === undefined ? {} : { hint: withoutParts(said.hint) }),
  }));
  return new DboptError(safe, { cause: error.cause });
}

/** An error with one diagnostic, the usual case outside of the design file. */
export function fail(
  code: DiagnosticCode,
  message: string,
  more: Omit<Partial<Diagnostic>, 'code' | 'message'> & { cause?: unknown } = {},
): DboptError {
  const { cause, ...rest } = more;
  return new DboptError([{ severity: 'error', code, message, ...rest }], { cause });
}

/** Whether it was thrown with a diagnostic of this code. */
export const failedWith = (error: unknown, code: DiagnosticCode): boolean =>
  error instanceof DboptError && error.diagnostics.some((d) => d.code === code);

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === 'error');
