import type { Diagnostic, Severity } from '../../model/index.ts';
import { sarifLog, sarifMessage, sarifPlace } from '../sarif.ts';
import { sentence } from './sentence.ts';

const LEVELS: { readonly [severity in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What is wrong with a design as SARIF 2.1.0. What has no place stands at the beginning of `file`. */
export const diagnosticsSarif = (diagnostics: readonly Diagnostic[], file: string) =>
  sarifLog(
    [...new Set(diagnostics.map(({ code }) => code))].map((code) => [code, code] as const),
    diagnostics.map((one) => ({
      ruleId: one.code,
      level: LEVELS[one.severity],
      message: sarifMessage(sentence(one)),
      locations: [
        {
          physicalLocation: sarifPlace(one.place?.file ?? file, one.place?.line, one.place?.column),
        },
      ],
    })),
  );
