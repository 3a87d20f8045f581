/** Whether a whole text is as the pattern says: `*` stands for any characters, `?` for one.
 *  Takes at most the product of both lengths, however many stars there are. */
export function wildcard(pattern: string): (text: string) => boolean {
  const wanted = [...pattern];
  return (text) => fits(wanted, [...text]);
}

/** Only the last star passed is ever tried again: whatever an earlier one could take, that one can. */
function fits(pattern: readonly string[], text: readonly string[]): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let i = 0; i < text.length; ) {
    if (pattern[at] === '*') [star, resume, at] = [at, i, at + 1];
    else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[i])) {
      [at, i] = [at + 1, i + 1];
    } else if (star === -1) return false;
    else {
      resume += 1;
      [at, i] = [star + 1, resume];
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
