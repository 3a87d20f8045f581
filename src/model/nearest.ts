const MAX_WORD = 200;

/** The known word that was probably meant; undefined where none is near. `most`: edits that are near. */
export function nearest(
  word: string,
  known: readonly string[],
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  // Comparing takes the product of both lengths, and no name is that long.
  if (word.length > MAX_WORD) return undefined;
  const given = word.toLowerCase();
  const allowed = Math.min(most, Math.max(1, Math.floor(given.length / 3)));
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - given.length) >= least) continue;
    const distance = edits(given, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The known word that this one is a slip of the pen for: one edit away, of a long word two. */
export const slipOf = (word: string, known: readonly string[]): string | undefined =>
  nearest(word, known, word.length < 8 ? 1 : 2);

/** The hint `did you mean "x"?`, or else what there is to choose from where that is short. */
export function suggestion(word: string, known: readonly string[]): { readonly hint?: string } {
  const near = nearest(word, known);
  if (near !== undefined) return { hint: `did you mean "${near}"?` };
  return known.length > 0 && known.length <= 20 ? { hint: `known here: ${known.join(', ')}` } : {};
}

const FAR = Number.POSITIVE_INFINITY;

/** Optimal string alignment distance: insert, delete, replace, or swap two neighbours; infinite where it is not below
 *  `most`. */
function edits(a: string, b: string, most: number): number {
  let before: number[] = [];
  let leastBefore = 0;
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    // So far from the diagonal it takes as many edits to come back.
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = (last[j - 1] ?? FAR) + (same ? 0 : 1);
      cost = Math.min(cost, (row[j - 1] ?? FAR) + 1, (last[j] ?? FAR) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? FAR) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // Each row is as far as the nearer of the two before it, at least.
    if (Math.min(least, leastBefore) >= most) return FAR;
    [before, last, leastBefore] = [last, row, least];
  }
  return last[b.length] ?? FAR;
}
