import type { Client } from 'pg';
import { inShort, MOST_SAID } from '../../model/index.ts';

/** Cuts errors and notices of a server; called before the driver listens itself. */
export function cutMessages(client: Client): void {
  client.connection.prependListener('errorMessage', cutFields);
  client.connection.prependListener('notice', cutFields);
}

function cutFields(said: object): void {
  for (const [name, text] of Object.entries(said)) {
    if (typeof text === 'string') Reflect.set(said, name, inShort(text));
  }
  if (!(said instanceof Error) || said.message.length <= MOST_SAID) return;
  said.message = inShort(said.message);
  // It begins with the message of before.
  Error.captureStackTrace(said, cutFields);
}
