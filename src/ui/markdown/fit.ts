/** GitHub refuses comments of 65,536 characters and more; whoever posts one may add a mark to find it by. */
export const MOST_CHARACTERS = 65_000;

export const fits = (text: string, room = MOST_CHARACTERS): boolean => text.length <= room;

/** The text with the most entries that fits, by bisection. */
export function longest(
  most: number,
  text: (entries: number) => string,
  room = MOST_CHARACTERS,
): string {
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(text(middle), room)) low = middle;
    else high = middle;
  }
  return text(low);
}
