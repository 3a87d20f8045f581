import { type CannotRead, dictionary, failedWith } from '../../model/index.ts';
import { refusedBy } from '../probe/after-lock.ts';
import { errorCode } from '../session/connect.ts';
import { hasStatements, type Offered, offers } from './offered.ts';

/** Collects what could not be read; the same thing twice counts once. */
export interface Cannot {
  add(one: CannotRead): void;
  all(): readonly CannotRead[];
}

export function cannotList(before: readonly CannotRead[] = []): Cannot {
  const key = ({ what, relation, code }: CannotRead) => `${what} ${relation} ${code}`;
  const byKey = new Map(before.map((one) => [key(one), one]));
  return {
    add: (one) => void byKey.set(key(one), one),
    all: () => [...byKey.values()],
  };
}

const CODES = dictionary<CannotRead['code']>({
  '42501': 'no-privilege',
  '55P03': 'locked',
  '57014': 'timeout',
  '25006': 'standby',
  '55000': 'no-setting',
});

/** A failure of the server's as a question left open. What the server says may quote values, so it is not repeated. */
export const cannotFor = (
  what: string,
  relation: number | null,
  error: unknown,
  needs = '',
): CannotRead => {
  const refused = refusedBy(error);
  if (refused !== null) {
    return { what, relation, code: 'no-privilege', why: refused, needs: OWNER };
  }
  const sqlstate = failedWith(error, 'table-locked') ? '55P03' : errorCode(error);
  const code = CODES[sqlstate] ?? 'failed';
  return { what, relation, code, why: `${WHY[code] ?? 'it failed'} (${sqlstate})`, needs };
};

const OWNER = 'observe as the owner of the table';

const WHY = dictionary<string>({
  'no-privilege': 'this role may not read it',
  locked: 'somebody has it locked to himself',
  timeout: 'it took longer than it may',
  standby: 'a standby takes no writes',
  'no-setting': 'the server is not set up for it',
});

const GRANT = 'GRANT pg_monitor TO this role';

/** What this server or this role lacks, before anything is asked. */
export function lackings(offered: Offered): readonly CannotRead[] {
  const { extensions, monitor, standby } = offered;
  const has = (name: string) => extensions[name] !== undefined;
  const missing: CannotRead[] = [];
  const lack = (what: string, code: CannotRead['code'], why: string, needs: string) =>
    missing.push({ what, relation: null, code, why, needs });
  if (!monitor) {
    lack(
      'sessions',
      'no-privilege',
      'of other roles’ sessions and statements nothing is seen',
      GRANT,
    );
  }
  if (!offers(offered, 'pg_ls_waldir')) {
    lack('wal-segments', 'no-privilege', 'this role may not list pg_wal', GRANT);
  } else if (standby) {
    lack('wal-segments', 'standby', 'a standby receives its WAL', 'observe the primary');
  }
  if (!has('pg_stat_statements')) {
    const needs =
      'CREATE EXTENSION pg_stat_statements, and its library in shared_preload_libraries';
    lack('pg_stat_statements', 'no-extension', 'pg_stat_statements is not installed here', needs);
  } else if (offered.foreign.has('pg_stat_statements')) {
    lack('pg_stat_statements', 'no-privilege', ofOthers('pg_stat_statements'), OWNED);
  } else if (!hasStatements(offered)) {
    const needs = 'shared_preload_libraries = pg_stat_statements, and a restart';
    lack('pg_stat_statements', 'no-setting', 'its library is not loaded', needs);
  }
  for (const [extension, name] of EXTENSIONS) {
    if (!has(extension)) {
      lack(
        name,
        'no-extension',
        `${extension} is not installed here`,
        `install it with CREATE EXTENSION ${extension}`,
      );
    } else if (offered.foreign.has(extension)) {
      lack(name, 'no-privilege', ofOthers(extension), OWNED);
    } else if (!NAMES[name]?.some((one) => offers(offered, one))) {
      lack(name, 'no-privilege', `this role may not call ${name}`, GRANT);
    }
  }
  if (offered.version < 160000) {
    lack('pg_stat_io', 'too-old', 'before 16 the server does not tell who reads and writes', '');
  }
  return missing;
}

const ofOthers = (extension: string) =>
  `functions of ${extension} belong to a role that lacks the rights of this one`;
const OWNED = 'have a superuser own them, or observe as their owner';

const EXTENSIONS = [
  ['pgstattuple', 'pgstatginindex'],
  ['pgstattuple', 'pgstattuple_approx'],
  ['pg_buffercache', 'pg_buffercache'],
] as const;

const NAMES = dictionary<readonly string[]>({
  pgstatginindex: ['pgstatginindex'],
  pgstattuple_approx: ['pgstattuple_approx'],
  pg_buffercache: ['pg_buffercache_summary', 'pg_buffercache_pages'],
});
