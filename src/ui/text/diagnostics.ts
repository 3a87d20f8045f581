import type { Diagnostic } from '../../model/index.ts';
import { diagnosticLines } from '../document/diagnostic.ts';
import { BLANK } from '../document/line.ts';
import { drawText, type TextOptions } from './draw.ts';

/** All diagnostics, in the order given, with a blank line between them. */
export const renderDiagnostics = (
  diagnostics: readonly Diagnostic[],
  options: TextOptions,
): string =>
  drawText(
    diagnostics.flatMap((each, i) => [
      ...(i > 0 ? [BLANK] : []),
      ...diagnosticLines(each, options.width),
    ]),
    options,
  );
