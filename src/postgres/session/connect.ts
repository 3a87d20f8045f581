import { aboutConnection } from '../../model/index.ts';
import { type Client, type ConnectOptions, open } from './open.ts';
import { pin } from './pins.ts';

export { type Client, errorCode } from './open.ts';

/** Opens a connection whose settings are ours, see PINS. Errors name host, port, database and user, never the password. */
export async function connect(options: ConnectOptions): Promise<Client> {
  const { client, pid } = await open(options);
  try {
    await pin(client, pid, async () => (await open(options)).client);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw aboutConnection(error);
  }
}
