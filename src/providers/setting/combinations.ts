import type { Value } from '../../model/index.ts';
import type { Configuration } from './configuration.ts';

/** Values that ALTER SYSTEM takes one by one, and with which the server then does not start (postmaster.c,
 *  PostmasterMain; xlog.c, slot.c, pgarch.c at start). */
export interface Combination {
  readonly settings: readonly string[];
  /** What the server says, with the values in question; null: they fit. */
  readonly judge: (configuration: Configuration) => string | null;
  /** It starts, and does less than was asked for. */
  readonly starts?: true;
}

/** server_version_num. */
const PG16 = 160_000;
const PG18 = 180_000;
/** MAX_BACKENDS, procnumber.h. */
const MOST_PROCESSES = 2 ** 18 - 1;
const MB = 2 ** 20;

const number = ({ value }: Configuration, name: string): number => Number(value(name) ?? 0);

const minimal =
  (name: string, isOn: (configuration: Configuration) => boolean, what: string) =>
  (configuration: Configuration) =>
    configuration.value('wal_level') === 'minimal' && isOn(configuration)
      ? `wal_level = minimal does not go with ${name} = ${String(configuration.value(name))}: ${what}`
      : null;

const isSet = (value: Value | undefined): boolean => typeof value === 'string' && value !== '';

const holdsTwo = (name: string) => (configuration: Configuration) => {
  const segment = number(configuration, 'wal_segment_size') / MB;
  const size = configuration.value(name);
  return size !== undefined && Number(size) < 2 * segment
    ? `${name} has to be at least ${2 * segment}MB, two segments`
    : null;
};

const holds = (name: string, what: string) => (configuration: Configuration) => {
  const [room, used] = [configuration.value(name), configuration.inUse(name)];
  return room !== undefined && Number(room) < used
    ? `${name} = ${String(room)}, and there are ${used} ${what}`
    : null;
};

export const COMBINATIONS: readonly Combination[] = [
  {
    settings: ['wal_level', 'max_wal_senders'],
    judge: minimal(
      'max_wal_senders',
      (c) => number(c, 'max_wal_senders') > 0,
      'streaming needs replica or logical',
    ),
  },
  {
    settings: ['wal_level', 'archive_mode'],
    judge: minimal(
      'archive_mode',
      (c) => ['on', 'always'].includes(String(c.value('archive_mode'))),
      'archiving needs replica or logical',
    ),
  },
  {
    settings: ['wal_level', 'summarize_wal'],
    judge: minimal(
      'summarize_wal',
      (c) => c.value('summarize_wal') === true,
      'summaries need replica or logical',
    ),
  },
  {
    settings: ['wal_level'],
    judge: (c) =>
      c.inUse('wal_level') > 0 && c.value('wal_level') !== 'logical'
        ? `wal_level = ${String(c.value('wal_level'))}, and there are ${c.inUse('wal_level')} logical replication slots`
        : null,
  },
  { settings: ['max_replication_slots'], judge: holds('max_replication_slots', 'slots') },
  {
    settings: ['max_prepared_transactions'],
    judge: holds('max_prepared_transactions', 'prepared transactions'),
  },
  {
    settings: ['superuser_reserved_connections', 'reserved_connections', 'max_connections'],
    judge: (c) => {
      const most = number(c, 'max_connections');
      const reserved =
        number(c, 'superuser_reserved_connections') + number(c, 'reserved_connections');
      return reserved >= most
        ? `${reserved} connections are reserved, which has to be less than max_connections = ${most}`
        : null;
    },
  },
  {
    settings: [
      'max_connections',
      'max_worker_processes',
      'max_wal_senders',
      'autovacuum_max_workers',
      'autovacuum_worker_slots',
    ],
    judge: (c) => {
      const workers = c.version >= PG18 ? 'autovacuum_worker_slots' : 'autovacuum_max_workers';
      const names = ['max_connections', 'max_worker_processes', 'max_wal_senders', workers];
      const sum = names.reduce((all, name) => all + number(c, name), c.version >= PG18 ? 2 : 1);
      return sum > MOST_PROCESSES
        ? `${names.join(', ')} come to ${sum} processes, and ${MOST_PROCESSES} are possible`
        : null;
    },
  },
  {
    settings: ['autovacuum_max_workers', 'autovacuum_worker_slots'],
    starts: true,
    judge: (c) => {
      const [workers, slots] = ['autovacuum_max_workers', 'autovacuum_worker_slots'].map((name) =>
        number(c, name),
      );
      return c.version >= PG18 && Number(workers) > Number(slots)
        ? `autovacuum_max_workers = ${workers}, and autovacuum_worker_slots has room for ${slots}`
        : null;
    },
  },
  {
    settings: ['archive_library', 'archive_command'],
    starts: true,
    judge: (c) =>
      c.version >= PG16 && isSet(c.value('archive_library')) && isSet(c.value('archive_command'))
        ? 'archive_library and archive_command are both set: nothing is archived'
        : null,
  },
  { settings: ['min_wal_size', 'wal_segment_size'], judge: holdsTwo('min_wal_size') },
  { settings: ['max_wal_size', 'wal_segment_size'], judge: holdsTwo('max_wal_size') },
  {
    settings: ['ssl', 'ssl_library'],
    judge: (c) =>
      c.value('ssl') === true && c.value('ssl_library') === ''
        ? 'ssl = on, and this server was built without SSL'
        : null,
  },
];
