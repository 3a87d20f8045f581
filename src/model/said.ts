/** Characters that are taken of what others say by way of an error or a notice: servers, and programs that speak to
 *  them. Of one of PostgreSQL it is each part: message, detail, hint, context. */
export const MOST_SAID = 4_000;

/** Whoever owns a server, or a function there, says how long its errors are. So each is cut as it arrives, before
 *  anything wraps it or writes it. */
export const inShort = (text: string): string =>
  text.length <= MOST_SAID ? text : `${text.slice(0, MOST_SAID).replace(/[\ud800-\udbff]$/, '')}…`;
