/** 97.5% quantile of the normal distribution: for intervals of 95%. */
const Z = 1.959964;

/** Where a share lies in 95 of 100 cases, of which `hits` of `n` were seen. Wilson, JASA 22 (1927). 0 to 1. */
export function wilson(hits: number, n: number): readonly [low: number, high: number] {
  if (n <= 0) return [0, 1];
  const p = hits / n;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * n);
  const half = Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const whole = 1 + z2 / n;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}
