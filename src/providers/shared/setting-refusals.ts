import { dictionary, isList, type Server, type Value } from '../../model/index.ts';

/** What the server says to a value although type, range and words fit, null: nothing. Its own check can be asked only for
 *  what a session may SET; these are the checks of the others (guc_tables.c, check_hook). */
type Check = (value: Value, server: Pick<Server, 'settings'>) => string | null;

const eachOf =
  (words: (server: Pick<Server, 'settings'>) => readonly string[]): Check =>
  (value, server) => {
    const allowed = words(server);
    const odd = elements(value).find((each) => !allowed.includes(each.toLowerCase()));
    return odd === undefined ? null : `expected some of ${allowed.join(', ')}, got ${quoted(odd)}`;
  };

const slotNames: Check = (value) => {
  const odd = elements(value).find((each) => !/^[a-z0-9_]{1,63}$/.test(each));
  return odd === undefined ? null : `${quoted(odd)} is no name of a replication slot`;
};

const sixteenths: Check = (value) =>
  Number(value) % 16 === 0 ? null : `has to be a multiple of 16, got ${String(value)}`;

const elements = (value: Value): readonly string[] =>
  isList(value) ? value.map(String) : value === '' ? [] : [String(value)];

const quoted = (text: string): string => JSON.stringify(text);

/** A server with syslog has its facilities; one on Windows has the event log instead. */
const destinations = ({ settings }: Pick<Server, 'settings'>): readonly string[] => {
  const facilities = settings.syslog_facility?.values ?? [];
  const last = facilities.length === 1 && facilities[0] === 'none' ? 'eventlog' : 'syslog';
  return ['stderr', 'csvlog', 'jsonlog', last];
};

/** What is left of a list of standbys when each name is an n, each number a d, FIRST and ANY a k. */
const shapeOf = (text: string): string =>
  text
    .replace(/"(?:[^"]|"")+"/g, 'n')
    .replace(/[a-z_\u0080-\uffff][\w$\u0080-\uffff]*/gi, (word) =>
      /^(?:first|any)$/i.test(word) ? 'k' : 'n',
    )
    .replace(/\d+/g, 'd')
    .replaceAll('*', 'n')
    .replace(/\s+/g, '');
const STANDBYS = /^(?:[nkd](?:,[nkd])*|k?d\([nkd](?:,[nkd])*\))?$/;

const standbys: Check = (value) => {
  const text = isList(value) ? value.map(String).join(', ') : String(value);
  return STANDBYS.test(shapeOf(text))
    ? null
    : `${quoted(text)} is no list of standbys: names with other characters go in double quotes`;
};

const LOGGED = ['receipt', 'authentication', 'authorization', 'setup_durations', 'all'];
const SWITCHES = ['on', 'off', 'true', 'false', 'yes', 'no', '1', '0'];

const CHECKS: { readonly [name: string]: Check } = dictionary({
  commit_timestamp_buffers: sixteenths,
  debug_io_direct: eachOf(() => ['data', 'wal', 'wal_init']),
  io_max_concurrency: (value) => (value === 0 ? 'takes -1 or a number above 0' : null),
  log_connections: eachOf(() => [...LOGGED, ...SWITCHES]),
  log_destination: eachOf(destinations),
  multixact_member_buffers: sixteenths,
  multixact_offset_buffers: sixteenths,
  notify_buffers: sixteenths,
  primary_slot_name: slotNames,
  recovery_target: eachOf(() => ['immediate']),
  serializable_buffers: sixteenths,
  subtransaction_buffers: sixteenths,
  synchronized_standby_slots: slotNames,
  synchronous_standby_names: standbys,
  transaction_buffers: sixteenths,
});

export const refusal: (name: string, ...of: Parameters<Check>) => string | null = (name, ...of) =>
  CHECKS[name]?.(...of) ?? null;
