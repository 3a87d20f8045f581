import type { CodeFinding, ConnectionLimits, Demand, Unread } from '../../model/index.ts';
import type { Application } from '../read.ts';
import { bouncerClashes } from './clash.ts';
import { readIni } from './ini.ts';
import { type PgBouncer, settingsOf } from './settings.ts';
import { bouncerSizes } from './size.ts';

/** What stands between the application and the server. */
export interface Between {
  readonly bouncer: PgBouncer;
  /** Of PgBouncer; null: nobody said. */
  readonly version: readonly [major: number, minor: number] | null;
  /** Users that come with a name of their own. */
  readonly users: number;
}

/** What a file tells PgBouncer; or why it tells nothing. */
export function readBouncer(path: string, text: string): PgBouncer | Unread {
  const ini = readIni(path, text);
  return ini === null
    ? { place: path, why: 'it is no configuration of PgBouncer' }
    : settingsOf(path, ini);
}

/** What does not fit between an application, PgBouncer and the server. */
export const bouncerFindings = (
  application: Application,
  demand: Demand,
  limits: ConnectionLimits | null,
  { bouncer, version, users }: Between,
): readonly CodeFinding[] => [
  ...bouncerSizes({ bouncer, users, limits, demand }),
  ...bouncerClashes({ bouncer, application, version }),
];
