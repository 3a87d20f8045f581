import type { BoxRule } from '../../../model/index.ts';
import { atLeast, atMost, box, byAdvice, byCheck, byNobody, byOwnCheck, days } from './rule.ts';

const BLOCKING = 'dbopt does not look for blocking calls in the code of applications yet';

/** Connections, WAL, partitions and vacuum. */
export const PROCESS: readonly BoxRule[] = [
  box(
    'checkpoints-timed',
    ['DB-OPT-10'],
    'Checkpoints come by the clock: at most 10% of them before their time.',
    byCheck('checkpoints', 'server', [atMost(0.1, 'requested')]),
  ),
  box(
    'checkpoints-sync',
    ['DB-OPT-10'],
    'Checkpoints sync for at most 1% of the time.',
    byCheck('checkpoints', 'server', [atMost(0.01, 'sync_share')]),
  ),
  box(
    'checkpoints-spread',
    ['DB-OPT-10'],
    'Checkpoints have room in max_wal_size, and take their time to write.',
    byAdvice('wal', ['max-wal-size', 'completion-target', 'checkpoint-sync'], 'counters', [
      'window-too-short',
    ]),
  ),
  box(
    'backends-no-sync',
    ['DB-OPT-10'],
    'Sessions do not sync files themselves.',
    byAdvice('wal', ['backend-fsync'], 'counters', ['window-too-short']),
  ),
  box(
    'wal-compressed',
    ['DB-OPT-10'],
    'Images of whole pages are compressed where they are much of the WAL.',
    byAdvice('wal', ['wal-compression'], 'counters', ['window-too-short']),
  ),
  box(
    'partitions-ahead',
    ['DB-OPT-11'],
    'Partitions reach 30 days beyond now.',
    byCheck('partitions_ahead', 'partitioned', [atLeast(days(30), '', 'span')], 'ms'),
  ),
  box(
    'dead-rows',
    ['DB-OPT-12'],
    'At most 1% of the rows of a table are dead.',
    byCheck('dead_tuples', 'tables', [atMost(0.01)]),
  ),
  box(
    'autovacuum',
    ['DB-OPT-12'],
    'Autovacuum is on, comes in time, and keeps up.',
    byAdvice(
      'vacuum',
      ['autovacuum-off', 'autovacuum-lag', 'autovacuum-threshold', 'autovacuum-cost'],
      'counters',
    ),
  ),
  box(
    'horizon',
    ['DB-OPT-12'],
    'Nobody keeps dead rows from being removed.',
    byAdvice('vacuum', ['xmin-horizon'], 'tables'),
  ),
  box(
    'pool-size',
    ['DB-OPT-13'],
    'Pools of the application ask for no more connections than the server serves well.',
    byOwnCheck('pool'),
  ),
  box(
    'async-driver',
    ['DB-OPT-13', 'DB-OPT-15'],
    'Routes that await the database use an asynchronous driver, and block nothing.',
    byNobody(BLOCKING, 'look for psycopg2 and blocking calls by hand'),
  ),
];
