/** How many kinds there are at least that a sample has not seen, by those seen once and twice (Chao 1984). */
export const unseen = (once: number, twice: number): number =>
  twice > 0 ? (once * once) / (2 * twice) : (once * Math.max(0, once - 1)) / 2;
