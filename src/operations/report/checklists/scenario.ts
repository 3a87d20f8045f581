import type { BoxRule } from '../../../model/index.ts';
import { atLeast, box, byAdvice, byCheck, byOwnCheck } from './rule.ts';

/** What happens to it all: drift, bulk loads, cold caches, load. */
export const SCENARIO: readonly BoxRule[] = [
  box('drift', [], 'Nothing was changed outside since the last apply.', {
    by: 'drift',
  }),
  box('plan', [], 'The database is as the design says: the plan is empty.', {
    by: 'plan',
  }),
  box('criteria', [], 'Every acceptance criterion of the design passes.', { by: 'verdicts' }),
  box(
    'latency',
    ['DB-OPT-02', 'DB-OPT-05', 'DB-OPT-06', 'DB-OPT-10'],
    'Statements answer in time at the rate that they have to serve.',
    byOwnCheck('latency'),
  ),
  box(
    'cache',
    ['DB-OPT-08'],
    'At least 99% of the blocks that are asked for are in shared buffers.',
    byCheck('buffer_hit', 'database', [atLeast(0.99)]),
  ),
  box(
    'bulk-loads',
    ['DB-OPT-06'],
    'Tables that only grow are vacuumed, and so marked all-visible.',
    byAdvice('vacuum', ['insert-vacuum'], 'counters'),
  ),
  box(
    'wraparound',
    ['DB-OPT-12'],
    'No table waits long to be frozen.',
    byAdvice('vacuum', ['wraparound'], 'tables'),
  ),
  box(
    'cache-swap',
    ['DB-OPT-14'],
    'A new version of a model swaps its cached keys at once, and serves none of the old ones.',
    byOwnCheck('cache'),
  ),
];
