import { type ConsoleAnswers, type ConsoleRow, grouped } from '../../model/index.ts';
import { modeOf, type Offered, type PgBouncer, type Waiting } from './settings.ts';

/** Its own database, in which it is asked. */
const CONSOLE = 'pgbouncer';

/** PgBouncer by its own words, with its version; null: it has a form of its own. */
export function bouncerShown({ version, config, databases, pools }: ConsoleAnswers): {
  readonly bouncer: PgBouncer;
  readonly version: readonly [major: number, minor: number] | null;
} {
  const settings = new Map(config.map((row) => [text(row.key), text(row.value)]));
  const own = (key: string) => settings.get(key) ?? '';
  const users = grouped(
    pools.filter(({ database }) => text(database) !== CONSOLE),
    ({ database }) => text(database),
  );
  const offered = (row: ConsoleRow): Offered => {
    const bound = Number(text(row.max_connections));
    // The reserve is called reserve_pool before 1.24.
    const reserve = Number(text(row.reserve_pool_size ?? row.reserve_pool ?? 0));
    const seen = (users.get(text(row.name)) ?? []).map(({ user }) => text(user));
    return {
      ...{ name: text(row.name), place: 'SHOW DATABASES' },
      server: `${text(row.host)}:${text(row.port)}`,
      user: text(row.force_user) === '' ? null : text(row.force_user),
      mode: modeOf(text(row.pool_mode) || own('pool_mode'), 'session'),
      size: Number(text(row.pool_size)) + reserve,
      most: bound > 0 ? bound : null,
      seen: new Set(seen).size,
    };
  };
  const prepared = settings.get('max_prepared_statements');
  const [, major, minor] = /(\d{1,9})\.(\d{1,9})/.exec(version) ?? [];
  return {
    version: major === undefined || minor === undefined ? null : [Number(major), Number(minor)],
    bouncer: {
      ...{ path: null, includes: [], waiting: pools.flatMap(waitingOf) },
      databases: databases.filter(({ name }) => text(name) !== CONSOLE).map(offered),
      clients: { most: Number(own('max_client_conn')), place: 'SHOW CONFIG' },
      prepared: prepared === undefined ? null : { count: Number(prepared), place: 'SHOW CONFIG' },
    },
  };
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

function waitingOf(row: ConsoleRow): readonly Waiting[] {
  const clients = Number(text(row.cl_waiting));
  if (!(clients > 0)) return [];
  return [
    {
      ...{ pool: `${text(row.database)}, user ${text(row.user)}`, clients },
      seconds: Number(text(row.maxwait)),
      active: Number(text(row.sv_active)),
    },
  ];
}
