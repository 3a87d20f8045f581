import type { Diagnostic } from '../model/index.ts';
import { failureOf } from '../operations/index.ts';
import { type ExitCode, FAILED } from './exit.ts';
import { showFailure } from './output.ts';

/** Says what went wrong, and gives the exit code for it. */
export function showTrouble(diagnostics: readonly Diagnostic[]): ExitCode {
  showFailure(diagnostics);
  return FAILED[failureOf(diagnostics)];
}
