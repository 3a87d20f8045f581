import { InvalidArgumentError } from 'commander';
import { type Finding, GRADES, rankOf } from '../../model/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { FailOn } from './flags.ts';

/** Words between commas, severities or codes; given again, more of them. */
export const failOn =
  (codes: readonly string[]) =>
  (text: string, before: readonly FailOn[] = []): readonly FailOn[] => {
    const words = text.split(',').map((word) => word.trim());
    const known: readonly string[] = [...GRADES, ...codes];
    if (words.every((word) => known.includes(word))) return [...before, ...words];
    throw new InvalidArgumentError('expected warning, critical, or codes of findings');
  };

/** A severity stands for itself and what is worse. What cannot be told fails nothing. */
export function exitOf(
  findings: readonly Pick<Finding, 'severity' | 'code' | 'verdict'>[],
  failing: readonly FailOn[] = [],
): ExitCode {
  const least = Math.max(-1, ...GRADES.filter((grade) => failing.includes(grade)).map(rankOf));
  const fails = findings.some(
    ({ severity, code, verdict }) =>
      verdict === 'found' && (failing.includes(code) || rankOf(severity) <= least),
  );
  return fails ? EXIT.changes : EXIT.ok;
}
