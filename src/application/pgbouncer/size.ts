import {
  type CodeFinding,
  type ConnectionLimits,
  type Demand,
  measured,
  usable,
} from '../../model/index.ts';
import { cannotTell, told } from '../findings/finding.ts';
import { type Offered, type PgBouncer, spotIn } from './settings.ts';

export interface BouncerSized {
  readonly bouncer: PgBouncer;
  /** Users that come with a name of their own. */
  readonly users: number;
  readonly limits: ConnectionLimits | null;
  readonly demand: Demand;
}

const CODE = 'pgbouncer-size';

/** How many connections PgBouncer may open to one server, and how many clients it lets in. */
export function bouncerSizes(sized: BouncerSized): readonly CodeFinding[] {
  return [...toServer(sized), ...ofClients(sized), ...waiting(sized)];
}

/** Seconds that a client may wait. */
const PATIENCE = 5;

/** Clients that stand in its queue now. */
const waiting = ({ bouncer }: BouncerSized): readonly CodeFinding[] =>
  bouncer.waiting
    .filter(({ seconds }) => seconds >= PATIENCE)
    .map(({ pool, clients, seconds, active }) =>
      told({
        ...{ code: CODE, ...spotIn(bouncer, 'SHOW POOLS'), severity: 'warning' },
        title: `${clients} ${clients === 1 ? 'client waits' : 'clients wait'} for a connection of PgBouncer’s pool ${pool}, for up to ${seconds} s`,
        evidence: [measured('connections in use', active, null, 'SHOW POOLS, sv_active')],
        outside:
          'find what keeps the connections (see pg_stat_activity) before the pool is made larger',
      }),
    );

/** A pool for each pair of user and database. */
const connectionsOf = ({ user, size, most, seen }: Offered, users: number): number => {
  const all = size * (user === null ? Math.max(users, seen) : 1);
  return most === null ? all : Math.min(all, most);
};

function toServer({ bouncer, users, limits }: BouncerSized): readonly CodeFinding[] {
  const servers = new Set(bouncer.databases.map(({ server }) => server));
  return [...servers].flatMap((server) => {
    const databases = bouncer.databases.filter((one) => one.server === server);
    const open = databases.reduce((sum, one) => sum + connectionsOf(one, users), 0);
    const isWhole = bouncer.includes.length === 0 && databases.every(({ name }) => name !== '*');
    const evidence = databases.map((one) =>
      measured(`${one.name}: ${partText(one, users)}`, connectionsOf(one, users), null, one.place),
    );
    const spot = spotIn(bouncer, databases[0]?.place ?? '');
    const sum = `${isWhole ? '' : 'at least '}${open} connections to ${serverText(server)}`;
    if (limits === null) {
      const unanswered = {
        question: `whether the server has room for ${sum}`,
        why: 'no server is given',
        needs: 'say --url, or --max-connections',
      };
      return [cannotTell({ code: CODE, ...spot }, unanswered.question, unanswered, evidence)];
    }
    const most = usable(limits);
    if (open <= most) return [];
    return [
      told({
        ...{ code: CODE, ...spot, severity: 'warning', evidence },
        title: `PgBouncer may open ${sum}, which lets in ${most}`,
        outside: `let default_pool_size times the pairs of user and database stay below ${most}, or bound a database by max_db_connections`,
      }),
    ];
  });
}

const partText = ({ user, size, most, seen }: Offered, given: number): string => {
  const users = Math.max(given, seen);
  const pairs = user === null ? `${users} ${users === 1 ? 'user' : 'users'}` : `user ${user}`;
  return `${size} × ${pairs}${most === null ? '' : `, at most ${most}`}`;
};

const serverText = (server: string): string =>
  server.startsWith(':') ? `the server on port ${server.slice(1)}` : server;

/** Clients beyond max_client_conn are turned away. */
function ofClients({ bouncer, demand }: BouncerSized): readonly CodeFinding[] {
  const { clients } = bouncer;
  const { connections, open } = demand;
  if (connections <= clients.most) return [];
  const least = open === null ? '' : 'at least ';
  return [
    told({
      ...{ code: CODE, ...spotIn(bouncer, clients.place), severity: 'warning' },
      title: `The application may open ${least}${connections} connections, of which PgBouncer lets in ${clients.most}`,
      evidence: [measured('max_client_conn', clients.most, null, clients.place)],
      outside: `set max_client_conn to ${connections} or more; a client that waits costs PgBouncer a few kB`,
    }),
  ];
}
