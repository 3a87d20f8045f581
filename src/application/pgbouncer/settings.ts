import { type Ini, type Said, type Section, wordsOf } from './ini.ts';

export type PoolMode = 'session' | 'transaction' | 'statement';

/** A database as PgBouncer offers it. */
export interface Offered {
  /** `*`: whatever a client names. */
  readonly name: string;
  readonly place: string;
  /** `host:port` of the server; '' as the host: its socket. */
  readonly server: string;
  /** All clients go on as this user; null: each as who it is. */
  readonly user: string | null;
  readonly mode: PoolMode;
  /** Connections to the server for a user, with the reserve. */
  readonly size: number;
  /** What bounds those of all users; null: nothing. */
  readonly most: number | null;
  /** Users that have a pool now; 0: the file does not say. */
  readonly seen: number;
}

/** Clients that wait for a connection of a pool, as its console tells. */
export interface Waiting {
  /** `shop, user api` */
  readonly pool: string;
  readonly clients: number;
  /** Of the one that waits the longest. */
  readonly seconds: number;
  /** Connections to the server that are in use. */
  readonly active: number;
}

/** What PgBouncer is told, as far as pools go. */
export interface PgBouncer {
  /** null: it was asked, not its file. */
  readonly path: string | null;
  readonly databases: readonly Offered[];
  /** Clients that it lets in. */
  readonly clients: { readonly most: number; readonly place: string };
  /** Prepared statements that it keeps for each connection to the server; null: it does not say, see `keepsPrepared`. */
  readonly prepared: { readonly count: number; readonly place: string } | null;
  readonly includes: readonly string[];
  readonly waiting: readonly Waiting[];
}

/** Where a finding of it stands: in its file, or in none, where it was asked. */
export const spotIn = (
  { path }: Pick<PgBouncer, 'path'>,
  place: string,
): { readonly at: string | null; readonly where: string } =>
  path === null ? { at: null, where: 'pgbouncer' } : { at: place, where: '' };

const NONE: Section = new Map();

/** Reads the settings out of the file; defaults as the manual has them (config.html). */
export function settingsOf(path: string, { sections, includes }: Ini): PgBouncer {
  const own = sections.get('pgbouncer') ?? NONE;
  const numbers = (key: string, otherwise: number) => numberOf(own.get(key)?.value, otherwise);
  const size = numbers('default_pool_size', 20);
  const reserve = numbers('reserve_pool_size', 0);
  const most = numbers('max_db_connections', 0);
  const mode = modeOf(own.get('pool_mode')?.value, 'session');
  const offered = ([name, { value, place }]: readonly [string, Said]): Offered => {
    const words = wordsOf(value);
    const extra = numberOf(words.get('reserve_pool_size') ?? words.get('reserve_pool'), reserve);
    const bound = numberOf(words.get('max_db_connections'), most);
    return {
      ...{ name, place, user: words.get('user') ?? null, seen: 0 },
      server: `${words.get('host') ?? ''}:${words.get('port') ?? '5432'}`,
      mode: modeOf(words.get('pool_mode'), mode),
      size: numberOf(words.get('pool_size'), size) + extra,
      most: bound === 0 ? null : bound,
    };
  };
  const prepared = own.get('max_prepared_statements');
  return {
    ...{ path, includes, waiting: [] },
    databases: [...(sections.get('databases') ?? NONE)].map(offered),
    clients: {
      most: numbers('max_client_conn', 100),
      place: own.get('max_client_conn')?.place ?? path,
    },
    prepared:
      prepared === undefined ? null : { count: numberOf(prepared.value, 0), place: prepared.place },
  };
}

const numberOf = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;

const MODES: readonly PoolMode[] = ['session', 'transaction', 'statement'];

export const modeOf = (text: string | undefined, otherwise: PoolMode): PoolMode =>
  MODES.find((mode) => mode === text?.toLowerCase()) ?? otherwise;

/** Whether prepared statements of a driver reach the connection they were made on. They do since 1.21 where
 *  max_prepared_statements is over 0, which it is by itself since 1.24; null: the version is not known. */
export function keepsPrepared(
  { prepared }: Pick<PgBouncer, 'prepared'>,
  version: readonly [major: number, minor: number] | null,
): boolean | null {
  if (prepared !== null && prepared.count === 0) return false;
  if (version === null) return prepared === null ? null : true;
  const [major, minor] = version;
  const knows = major > 1 || minor >= 21;
  return prepared === null ? major > 1 || minor >= 24 : knows;
}
