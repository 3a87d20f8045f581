// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\0-\x08\x0a-\x1f\x7f-\x9f]/g;

/** Text of a file that is safe to show on one line of a terminal: no passwords, no control characters, not too long. */
export function showable(text: string, length: number): string {
  const safe = mask(text).replace(CONTROL, '\ufffd');
  return safe.length > length ? `${safe.slice(0, length)}…` : safe;
}

/** Text without the passwords of connection strings in it. Rather too much is hidden than too little:
 *  a password may itself contain `@`, `/` or quotes, so everything up to the last `@` of the line goes,
 *  or up to the next space where a line ends before its `@`. */
export function mask(text: string): string {
  return text
    .split('\n')
    .map(withoutUserinfo)
    .join('\n')
    .replace(/(:\/\/[^\s:@/]*):(?!\*\*\*@|\d+(?:[^\w]|$))\S+/g, '$1:***')
    .replace(/\b((?:ssl)?password\s*=\s*)(?:'[^'\n]*'?|[^\s&"']+)/gi, '$1***');
}

function withoutUserinfo(line: string): string {
  const at = line.lastIndexOf('@');
  const found = at === -1 ? null : /:\/\/?[^\s:@/]*:/.exec(line.slice(0, at));
  return found === null
    ? line
    : `${line.slice(0, found.index + found[0].length)}***${line.slice(at)}`;
}
