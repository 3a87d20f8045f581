import { workplace } from '../../support/cli.ts';
import { freshDatabase } from '../../support/database.ts';

type Skip = Parameters<typeof freshDatabase>[0];

/** Where nobody listens. */
export const NOWHERE = 'postgresql://nobody@127.0.0.1:1/nothing';

export interface Member {
  readonly url: string;
  /** The rest of its entry under `targets:`. */
  readonly more?: string;
}

/** A database with a table `t`. */
export async function member(t: Skip) {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query('CREATE TABLE public.t (a int)');
  const options = async () => {
    const { rows } = await client.query("SELECT reloptions FROM pg_class WHERE relname = 't'");
    return rows[0]?.reloptions;
  };
  return { client, url, options };
}

/** A folder with one design for these databases. */
export function fleet(members: Readonly<Record<string, Member>>, shared = '') {
  const targets = Object.entries(members).map(
    ([name, { url, more = '' }]) =>
      `  ${name}: { url: '${url}'${more === '' ? '' : `, ${more}`} }\n`,
  );
  return workplace(
    `version: 1\n${shared}tables: { public.t: { with: { fillfactor: 90 } } }\ntargets:\n${targets.join('')}`,
  );
}
