import {
  type Checkup,
  FIRST_MAJOR,
  failed,
  LAST_MAJOR,
  ok,
  type Server,
  warning,
} from '../../model/index.ts';
import type { Vitals } from '../../postgres/index.ts';

/** Sessions of an apply: the lock, the reader, the state, the observer, two workers. */
const NEEDED = 6;
const LOOPBACK = /^(?:localhost|127\.|::1|\/)/;
/** Seconds between the clocks that nobody notices. */
const SKEW = 2;

export function version({
  version: number,
  versionText,
}: Pick<Server, 'version' | 'versionText'>): Checkup {
  const major = Math.floor(number / 10_000);
  const name = `PostgreSQL ${versionText}`;
  if (major < FIRST_MAJOR) {
    return failed(
      'version',
      `${name} is older than ${FIRST_MAJOR}`,
      `dbopt needs ${FIRST_MAJOR} or later`,
    );
  }
  return major > LAST_MAJOR
    ? warning('version', `${name} is newer than what dbopt is tested on`, 'look at plans twice')
    : ok('version', name);
}

/** `host` is what was connected to: a tunnel of this machine looks like another one to the server. */
export function tls({ tls: cipher, local }: Vitals, host = ''): Checkup {
  if (cipher !== null) return ok('tls', cipher);
  return local || LOOPBACK.test(host)
    ? ok('tls', 'none, on a connection within this machine')
    : warning(
        'tls',
        'the connection is not encrypted',
        'add sslmode=verify-full to the URL, and sslrootcert where the authority is your own',
      );
}

export const slots = ({ slots: free }: Vitals): Checkup =>
  free >= NEEDED
    ? ok('slots', `${free} connections are free`)
    : warning(
        'slots',
        `${free} connections are free, and an apply takes ${NEEDED}`,
        'raise max_connections, or see who holds so many in pg_stat_activity',
      );

/** Half of the way there and back is how old the server's answer is. */
export function clock(
  { now }: Vitals,
  { asked, answered }: { readonly asked: number; readonly answered: number },
): Checkup {
  const skew = now - (asked + answered) / 2_000;
  const margin = (answered - asked) / 2_000;
  const text = `${Math.abs(skew).toFixed(1)} s ${skew < 0 ? 'behind' : 'ahead of'} this machine`;
  if (Math.abs(skew) - margin <= SKEW) return ok('clock', `the server is ${text}`);
  return warning(
    'clock',
    `the server is ${text}`,
    'policy.window goes by this machine, partitions go by the server: set both by NTP',
  );
}

export const recovery = ({ inRecovery }: Server): Checkup =>
  inRecovery
    ? warning('role of the server', 'a standby: plan works, apply does not', 'apply on the primary')
    : ok('role of the server', 'primary');
