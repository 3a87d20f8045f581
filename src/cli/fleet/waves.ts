import type { Target, TargetOutcome } from '../../model/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** Does the work wave by wave, the lowest number first, and begins none after one in which anything failed. */
export async function inWaves(
  targets: readonly Target[],
  work: (wave: readonly Target[]) => Promise<readonly ExitCode[]>,
): Promise<readonly TargetOutcome[]> {
  const outcomes = new Map<Target, TargetOutcome['outcome']>();
  const waves = [...new Set(targets.map(({ wave }) => wave))].sort((a, b) => a - b);
  for (const number of waves) {
    const wave = targets.filter((target) => target.wave === number);
    const codes = await work(wave);
    for (const [i, target] of wave.entries())
      outcomes.set(target, OUTCOMES[codes[i] ?? EXIT.error]);
    if (codes.some((code) => code !== EXIT.ok)) break;
  }
  return targets.map((target) => {
    const { name, wave } = target;
    return { name, wave, outcome: outcomes.get(target) ?? 'not begun' };
  });
}

const OUTCOMES: { readonly [code in ExitCode]: TargetOutcome['outcome'] } = {
  [EXIT.ok]: 'done',
  [EXIT.error]: 'failed',
  [EXIT.changes]: 'failed',
  [EXIT.stopped]: 'stopped',
  [EXIT.locked]: 'locked',
};
