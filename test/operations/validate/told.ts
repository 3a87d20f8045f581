import { DboptError, type Diagnostic } from '../../../src/model/index.ts';
import { validateDesign } from '../../../src/operations/index.ts';

export const ENV = { DATABASE_URL: 'postgresql:///x' };

type Source = Parameters<typeof validateDesign>[0];

/** All that `validate` says of a design; of a text, below `version: 1`. */
export const judged = (of: string | Source, major?: number): Promise<readonly Diagnostic[]> =>
  validateDesign(typeof of === 'string' ? sourceOf(of) : of, major).then(
    ({ diagnostics }) => diagnostics,
    (error: unknown) => {
      if (error instanceof DboptError) return error.diagnostics;
      throw error;
    },
  );

const sourceOf = (text: string): Source => ({
  ...{ files: ['dbopt.yaml'], env: ENV, vars: {}, cwd: process.cwd() },
  texts: new Map([['dbopt.yaml', `version: 1\n${text}`]]),
});

/** What is said, shortly: severity, code, where, the hint. */
export const shown = ({ severity, code, place, hint }: Diagnostic): string =>
  `${severity} ${code} ${place?.line}:${place?.column}${hint === undefined ? '' : ` ${hint}`}`;
