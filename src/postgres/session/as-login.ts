import type { Client } from './connect.ts';

/** Acts as the role that the session has logged in as. Who may end or cancel a session is asked of its login, not of the
 *  role that it took afterwards (`options=-crole=…`, `ALTER ROLE … SET role`). */
export async function asLogin<T>(client: Client, act: () => Promise<T>): Promise<T> {
  await client.query('BEGIN; SET LOCAL ROLE NONE');
  try {
    return await act();
  } finally {
    await client.query('COMMIT');
  }
}
