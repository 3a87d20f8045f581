import type { Diagnostic, Severity } from '../../model/index.ts';
import type { RunnerCommand } from '../media.ts';
import { sentence } from './sentence.ts';

const LEVELS: { readonly [severity in Severity]: RunnerCommand['name'] } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** What is wrong with a design as workflow commands of GitHub, which stand beside its lines in a pull request. */
export const diagnosticsGithub = (diagnostics: readonly Diagnostic[]): readonly RunnerCommand[] =>
  diagnostics.map((one) => ({
    name: LEVELS[one.severity],
    properties: {
      ...(one.place === undefined
        ? {}
        : { file: one.place.file, line: one.place.line, col: one.place.column }),
      title: one.code,
    },
    message: sentence(one),
  }));
