const MOST = 160;

/** A statement of somebody's in a report: on one line, cut, and without what follows the word password. */
export function shownStatement(text: string): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(password)\b.*$/i, '$1 …')
    .replace(/:\/\/[^\s/@:]*:[^\s/@]*@/g, '://…@');
  return flat.length <= MOST ? flat : `${flat.slice(0, MOST)}…`;
}
