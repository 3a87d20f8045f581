import type { Target, TargetOutcome } from '../../model/index.ts';

/** How the work on one target ended. */
export type WaveOutcome = Exclude<TargetOutcome['outcome'], 'not begun'>;

/** Does the work wave by wave, the lowest number first, and begins none after one in which anything failed. */
export async function inWaves(
  targets: readonly Target[],
  work: (wave: readonly Target[]) => Promise<readonly WaveOutcome[]>,
): Promise<readonly TargetOutcome[]> {
  const outcomes = new Map<Target, WaveOutcome>();
  const waves = [...new Set(targets.map(({ wave }) => wave))].sort((a, b) => a - b);
  for (const number of waves) {
    const wave = targets.filter((target) => target.wave === number);
    const ended = await work(wave);
    for (const [i, target] of wave.entries()) outcomes.set(target, ended[i] ?? 'failed');
    if (ended.some((outcome) => outcome !== 'done')) break;
  }
  return targets.map((target) => {
    const { name, wave } = target;
    return { name, wave, outcome: outcomes.get(target) ?? 'not begun' };
  });
}
