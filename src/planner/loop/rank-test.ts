/** The chance that values would be so much larger than others if both came from the same source: the one-sided test of
 *  Mann and Whitney (Annals of Mathematical Statistics 18, 1947), by its normal approximation with ties and the
 *  correction for continuity. Values in the order of time: where each resembles the one before, there are fewer of them
 *  than it looks, by the usual (1 - r) / (1 + r). 1 where one side has no value. */
export function largerByChance(after: readonly number[], before: readonly number[]): number {
  const [n, m] = [after.length, before.length];
  if (n === 0 || m === 0) return 1;
  let wins = 0;
  for (const a of after) for (const b of before) wins += a > b ? 1 : a === b ? 0.5 : 0;
  const counts = new Map<number, number>();
  for (const value of [...after, ...before]) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = n + m;
  const ties = [...counts.values()].reduce((sum, t) => sum + (t ** 3 - t), 0);
  const spread = Math.sqrt(((n * m) / 12) * (all + 1 - ties / (all * (all - 1))));
  if (spread === 0) return 1;
  const alike = Math.max(0, (resemblance(before) * m + resemblance(after) * n) / all);
  return upperTail(((wins - (n * m) / 2 - 0.5) / spread) * Math.sqrt((1 - alike) / (1 + alike)));
}

/** Autocorrelation of ranks at one step: an outlier counts as one place, however far out it lies. */
function resemblance(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const ranks = values.map((value) => sorted.indexOf(value) - (values.length - 1) / 2);
  const whole = ranks.reduce((sum, rank) => sum + rank ** 2, 0);
  const steps = ranks.slice(1).reduce((sum, rank, i) => sum + rank * (ranks[i] ?? 0), 0);
  return whole === 0 ? 0 : steps / whole;
}

/** Of the standard normal distribution, exact to 1e-7 (Abramowitz and Stegun 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
  return z >= 0 ? tail : 1 - tail;
}

/** Of several tests, each chance as Holm's method makes it (Scandinavian Journal of Statistics 6, 1979): below a level
 *  all of them together raise a false alarm no more often than that. */
export function together(chances: readonly number[]): readonly number[] {
  const order = chances.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const adjusted = new Map<number, number>();
  let least = 0;
  for (const [rank, { p, i }] of order.entries()) {
    least = Math.max(least, Math.min(1, p * (chances.length - rank)));
    adjusted.set(i, least);
  }
  return chances.map((p, i) => adjusted.get(i) ?? p);
}

/** 0 where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
}
