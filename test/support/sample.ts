import fc from 'fast-check';

/** SAMPLE=all: all of them; else so many, chosen by SAMPLE_SEED, which is told where it is new. */
export function sample<T>(all: readonly T[], count: number): readonly T[] {
  const { SAMPLE: wanted, SAMPLE_SEED: told } = process.env;
  if (wanted === 'all') return all;
  const seed = Number(told ?? Date.now() % 1_000_000);
  if (told === undefined) console.info(`SAMPLE_SEED=${seed} chose ${count} of ${all.length}`);
  const [chosen = []] = fc.sample(
    fc.shuffledSubarray([...all], { minLength: count, maxLength: count }),
    {
      seed,
      numRuns: 1,
    },
  );
  return chosen;
}
