/** Text without the passwords of connection strings in it. Rather too much is hidden than too little:
 *  a password may itself contain `@`, `/` or quotes, so everything up to the last `@` of the line goes,
 *  or up to the next space where a line ends before its `@`. */
export function withoutPasswords(text: string): string {
  return [...KNOWN]
    .reduce((rest, password) => rest.replaceAll(password, '***'), text)
    .split('\n')
    .map(withoutUserinfo)
    .join('\n')
    .replace(/(:\/\/[^\s:@/]*):(?!\*\*\*@|\d+(?:[^\w]|$))\S+/g, '$1:***')
    .replace(/\b(Basic|Bearer) +(?=\S*[A-Z\d])[\w+/=.~-]{8,}/g, '$1 ***')
    .replace(/\b((?:ssl)?passw(?:or)?d\s*=\s*)(?:'[^'\n]*'?|[^\s&"']+)/gi, '$1***');
}

function withoutUserinfo(line: string): string {
  const at = line.lastIndexOf('@');
  const match = at === -1 ? null : /:\/\/?[^\s:@/]*:/.exec(line.slice(0, at));
  return match === null
    ? line
    : `${line.slice(0, match.index + match[0].length)}***${line.slice(at)}`;
}

interface Login {
  readonly password?: unknown;
  readonly user?: string | undefined;
  readonly database?: string | undefined;
  readonly host?: string;
}

/** Passwords that this process was given: nothing says them, however they came in. */
const KNOWN = new Set<string>();
/** Shorter ones are part of every other message. */
const LEAST = 6;

/** What connection strings were put together from: any of it may be a secret, put where a message would name it. A
 *  server shortens what it repeats, takes it apart, and writes - as _; so pieces are looked for, of this length each. */
const PIECES = new Set<string>();
/** Ordinary words of such messages, which tell nothing of a value that has them in it. */
const USUAL =
  'cannot connect to postgresql postgres password database connection authentication localhost parameter permission';

/** Of a variable that is a part of a connection string; connecting takes it apart again. */
export function hidePart(value: string): void {
  const written = [attempt(encodeURIComponent, value), attempt(decodeURIComponent, value)];
  for (const form of [value, ...written, value.replaceAll('\\', '')]) {
    const folded = foldEach(form);
    for (let at = 0; at + LEAST <= folded.length; at++) PIECES.add(folded.slice(at, at + LEAST));
  }
}

function attempt(change: (text: string) => string, value: string): string {
  try {
    return change(value);
  } catch {
    return value;
  }
}

/** Character by character, so that offsets stay. */
const foldEach = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()).replaceAll('-', '_');

/** What is said of a connection, without those. */
export function withoutParts(text: string): string {
  if (PIECES.size === 0) return text;
  const folded = foldEach(text);
  let shown = '';
  for (let at = 0; at < text.length; ) {
    const end = endOfPart(folded, at);
    shown +=
      end === at ? text[at] : USUAL.includes(folded.slice(at, end)) ? text.slice(at, end) : '***';
    at = Math.max(end, at + 1);
  }
  return shown;
}

/** Where pieces that overlap from there on end; `from` itself: none begins there. */
function endOfPart(folded: string, from: number): number {
  let end = from;
  for (let at = from; at <= Math.max(from, end - 1); at++) {
    if (PIECES.has(folded.slice(at, at + LEAST))) end = at + LEAST;
  }
  return end;
}

/** A password that is what messages have to name, or a word that anybody would try, hides nothing. */
export function hidePassword({ password, user, database, host }: Login): void {
  if (typeof password !== 'string' || password.length < LEAST) return;
  if ([user, database, host, 'postgres', 'password'].includes(password)) return;
  KNOWN.add(password);
  KNOWN.add(encodeURIComponent(password));
}
