import { explain, isTrouble } from '../apply/index.ts';
import { DboptError, type Diagnostic, withoutPasswords } from '../model/index.ts';

/** What went wrong, in words; null: nothing that was expected, so a bug. */
export function troubleOf(error: unknown): readonly Diagnostic[] | null {
  if (error instanceof DboptError) return error.diagnostics;
  return isTrouble(error) ? [explain(error)] : null;
}

/** What was thrown that nobody expected, in its own words. */
export const messageOfBug = (error: unknown): string =>
  withoutPasswords(error instanceof Error ? error.message : String(error));

/** What went wrong with one of several, a bug too: it is that one's, and the others go on. */
export const toldOf = (error: unknown): readonly Diagnostic[] =>
  troubleOf(error) ?? [
    {
      severity: 'error',
      code: 'bug',
      message: `this is a bug in dbopt: ${messageOfBug(error)}`,
      hint: 'please report it; with DBOPT_DEBUG=1 and --target for this one alone there is a trace',
    },
  ];

/** How work ended that something was thrown for. */
export type Failure = 'failed' | 'stopped' | 'locked';

/** A restart that failed leaves an apply part-way; a lock that somebody else holds leaves nothing behind. */
export function failureOf(diagnostics: readonly Diagnostic[]): Failure {
  const codes = new Set(diagnostics.map(({ code }) => code));
  if (codes.has('restart-failed')) return 'stopped';
  return codes.has('lock-held') ? 'locked' : 'failed';
}
