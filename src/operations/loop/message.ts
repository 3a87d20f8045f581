import { type LoopChange, type Round, UNSEEN } from '../../model/index.ts';

/** Text of others as a commit may have it: one line, so that it is no trailer, in which nothing is an order to who reads
 *  commits: `[skip ci]`, `closes #2`, a mention, a link to an issue. */
export const quiet = (text: string): string =>
  text
    .replace(UNSEEN, ' ')
    .replace(/\[(?=[^[\]]*\b(?:skip|no|ci)\b)/gi, '(')
    .replace(/\*{3}/g, '* * *')
    .replace(/([#!@])(?=\w)/g, '$1 ')
    .replace(/\bGH-(?=\d)/gi, 'GH ')
    .replaceAll('://', ': //');

const WIDE = 72;

/** The evidence stands in the message: who reads the history needs nothing else. */
export function messageOf(
  { code, address, title, gain, evidence, plan, hazards }: LoopChange,
  round: Round,
): string {
  const subject = `${code}: ${quiet(address)}`;
  return [
    subject.length <= WIDE ? subject : `${subject.slice(0, WIDE - 1)}…`,
    '',
    quiet(title),
    '',
    `Gain (${gain.how}): ${quiet(gain.what)}, ${gain.before} -> ${gain.after} ${gain.unit}`,
    ...evidence.map(({ what, value, unit, from }) =>
      quiet(`- ${what}: ${value}${unit === null ? '' : ` ${unit}`} (${from})`),
    ),
    '',
    `Dbopt-Round: ${quiet(round.id)}`,
    `Dbopt-Finding: ${code} ${quiet(address)}`,
    `Dbopt-Plan: ${quiet(plan)}`,
    `Dbopt-Hazards: ${quiet(hazards.join(', ')) || 'none'}`,
  ].join('\n');
}
