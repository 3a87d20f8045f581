import { fail } from '../../model/index.ts';
import type { Client } from './open.ts';
import { endsWithUs } from './pins.ts';

/** Sends what may run code of others, and waits so long for the answer: then the connection is cut, since a function may
 *  catch its own cancelling, and the server ends what runs for a client that is gone. Throws `too-slow`. */
export async function within<T>(
  client: Client,
  milliseconds: number,
  send: () => Promise<T>,
): Promise<T> {
  await endsWithUs(client);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    client.connection.stream.destroy();
  }, milliseconds);
  try {
    return await send();
  } catch (cause) {
    if (!late) throw cause;
    throw fail(
      'too-slow',
      `the server took more than ${milliseconds / 1_000} s over a definition`,
      {
        hint: 'a function that it calls may be waiting: call it by hand, or take the definition out',
        cause,
      },
    );
  } finally {
    clearTimeout(timer);
  }
}
