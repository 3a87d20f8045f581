import { explain, isTrouble } from '../apply/index.ts';
import { DboptError, type Diagnostic } from '../model/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { showDiagnostics } from './output.ts';

/** What went wrong, in words; null: nothing that was expected, so a bug. */
export function troubleOf(error: unknown): readonly Diagnostic[] | null {
  if (error instanceof DboptError) return error.diagnostics;
  return isTrouble(error) ? [explain(error)] : null;
}

/** Says it, and gives the exit code for it. */
export function showTrouble(diagnostics: readonly Diagnostic[]): ExitCode {
  showDiagnostics(diagnostics);
  const codes = new Set(diagnostics.map(({ code }) => code));
  if (codes.has('restart-failed')) return EXIT.stopped;
  return codes.has('lock-held') ? EXIT.locked : EXIT.error;
}
