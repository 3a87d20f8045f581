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
    .replace(/\b((?:ssl)?passw(?:or)?d\s*=\s*)(?:'[^'\n]*'?|[^\s&"']+)/gi, '$1***');
}

function withoutUserinfo(line: string): string {
  const at = line.lastIndexOf('@');
  const found = at === -1 ? null : /:\/\/?[^\s:@/]*:/.exec(line.slice(0, at));
  return found === null
    ? line
    : `${line.slice(0, found.index + found[0].length)}***${line.slice(at)}`;
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

/** What connection strings were put together from: any of it may be a secret, put where a message would name it. */
const PARTS = new Set<string>();
const USUAL = ['postgres', 'postgresql', 'password'];

/** Of a variable that is a part of a connection string; connecting takes it apart again. */
export function hidePart(value: string): void {
  for (const part of [value, ...value.split(/[/?#@:&]/)]) {
    if (part.length >= LEAST && !USUAL.includes(part))
      PARTS.add(part).add(encodeURIComponent(part));
  }
}

/** What is said of a connection, without those. */
export const withoutParts = (text: string): string =>
  [...PARTS]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, '***'), text);

/** A password that is what messages have to name, or a word that anybody would try, hides nothing. */
export function hidePassword({ password, user, database, host }: Login): void {
  if (typeof password !== 'string' || password.length < LEAST) return;
  if ([user, database, host, 'postgres', 'password'].includes(password)) return;
  KNOWN.add(password);
  KNOWN.add(encodeURIComponent(password));
}
