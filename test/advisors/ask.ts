import {
  type AdviceLimits,
  type Advisor,
  DEFAULT_LIMITS,
  type Finding,
} from '../../src/model/index.ts';
import { evidenceOf, type Made } from '../support/evidence/build.ts';

/** What an advisor says of evidence made by hand. */
export const ask = (
  advisor: Advisor,
  made: Made,
  limits: Partial<AdviceLimits> = {},
): readonly Finding[] =>
  advisor.findings({
    evidence: evidenceOf(made),
    design: null,
    limits: { ...DEFAULT_LIMITS, ...limits },
  });

/** `warning max-wal-size`, each. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ code, severity, verdict }) => `${verdict === 'found' ? severity : verdict} ${code}`,
  );

export const edits = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap((one) => one.edits.map(({ field, to }) => `${field}=${JSON.stringify(to)}`));
