import {
  aboutConnection,
  type ConsoleAnswers,
  type ConsoleRow,
  fail,
  inShort,
} from '../../model/index.ts';
import { open } from './open.ts';
import { endWith } from './protocol.ts';

/** Asks PgBouncer's console, a database of the name pgbouncer; whoever is among its stats_users may. Throws as `connect`,
 *  and `not-pgbouncer` where it is none. */
export async function readConsole(url: string): Promise<ConsoleAnswers> {
  const { client, timeout } = await open({ url, applicationName: 'dbopt pool', isConsole: true });
  const timer = setTimeout(() => endWith(client, silent(timeout)), timeout);
  const ask = async (what: string): Promise<readonly ConsoleRow[]> =>
    (await client.query<ConsoleRow>(what)).rows;
  try {
    const [version] = await ask('SHOW VERSION');
    const said = inShort(String(version?.version ?? ''));
    if (!said.startsWith('PgBouncer')) throw noConsole();
    return {
      version: said,
      config: await ask('SHOW CONFIG'),
      databases: await ask('SHOW DATABASES'),
      pools: await ask('SHOW POOLS'),
    };
  } catch (error) {
    if (error instanceof Error && /unrecognized configuration parameter/.test(error.message))
      throw noConsole();
    throw aboutConnection(error);
  } finally {
    clearTimeout(timer);
    await client.end().catch(() => {});
  }
}

const silent = (milliseconds: number) =>
  fail('cannot-connect', `the console has not answered within ${milliseconds / 1_000} s`, {
    hint: 'is it PgBouncer, and not stopped? connect_timeout says how long to wait',
  });

const noConsole = () =>
  fail('not-pgbouncer', 'what answers there is no console of PgBouncer', {
    hint: 'name its database pgbouncer: postgresql://stats@host:6432/pgbouncer',
  });
