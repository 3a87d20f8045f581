import type { Client } from 'pg';

/** Characters of each part of an error or a notice: message, detail, hint, context. */
export const MOST_SAID = 4_000;

/** Whoever writes a function says how long its errors are. So they are cut as they arrive, before anything looks at
 *  them, wraps them or writes them; called before the driver listens itself. */
export function cutMessages(client: Client): void {
  client.connection.prependListener('errorMessage', cutFields);
  client.connection.prependListener('notice', cutFields);
}

function cutFields(said: object): void {
  for (const [name, text] of Object.entries(said)) {
    if (typeof text === 'string') Reflect.set(said, name, cut(text));
  }
  if (!(said instanceof Error) || said.message.length <= MOST_SAID) return;
  said.message = cut(said.message);
  // It begins with the message of before.
  Error.captureStackTrace(said, cutFields);
}

const cut = (text: string): string =>
  text.length <= MOST_SAID ? text : `${text.slice(0, MOST_SAID).replace(/[\ud800-\udbff]$/, '')}…`;
