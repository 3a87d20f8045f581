/** Whether a whole text is as the pattern says: `*` stands for any characters, `?` for one. */
export function wildcard(pattern: string): (text: string) => boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const wanted = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
  return (text) => wanted.test(text);
}
