import fc from 'fast-check';

/** SECURITY_RUNS=all: all of them; else so many, chosen by SECURITY_SEED, which is told where it is new. */
export function sample<T>(all: readonly T[], count: number): readonly T[] {
  const { SECURITY_RUNS: runs, SECURITY_SEED: told } = process.env;
  if (runs === 'all') return all;
  const seed = Number(told ?? Date.now() % 1_000_000);
  if (told === undefined) console.info(`SECURITY_SEED=${seed} chose ${count} of ${all.length}`);
  const [chosen = []] = fc.sample(
    fc.shuffledSubarray([...all], { minLength: count, maxLength: count }),
    {
      seed,
      numRuns: 1,
    },
  );
  return chosen;
}
