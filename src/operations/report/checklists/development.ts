import type { BoxRule } from '../../../model/index.ts';
import { box, byAdvice, byNobody, byOwnCheck } from './rule.ts';

/** Blocks of the pipeline, and the statements of the application. */
export const DEVELOPMENT: readonly BoxRule[] = [
  box(
    'estimates',
    ['DB-OPT-07'],
    'The planner expects as many rows as come, within 10%.',
    byOwnCheck('plan', ['estimates']),
  ),
  box(
    'nodes',
    ['DB-OPT-07'],
    'Statements are planned with the nodes they should have, and without nested loops over large tables.',
    byOwnCheck('plan', ['forbid', 'require']),
  ),
  box(
    'fences',
    ['DB-OPT-09'],
    'Conditions are looked at where rows are read, also through WITH queries.',
    byOwnCheck('plan', ['predicate_in_scan']),
  ),
  box(
    'pruned',
    ['DB-OPT-11'],
    'Statements read those partitions that they need, and no others.',
    byOwnCheck('plan', ['pruned']),
  ),
  box(
    'heap-fetches',
    ['DB-OPT-06'],
    'Lookups are answered by the index alone: no heap fetches.',
    byOwnCheck('plan', ['heap_fetches']),
  ),
  box(
    'covering',
    ['DB-OPT-06'],
    'No index lacks only a column to answer a frequent query by itself.',
    byAdvice('index', ['index-covering'], 'statements'),
  ),
  box(
    'staging',
    ['SPK-DB-OPT-04'],
    'Staging tables that are loaded and emptied are unlogged.',
    byAdvice('wal', ['unlogged'], 'week'),
  ),
  box(
    'anti-patterns',
    ['SPK-DB-OPT-03'],
    'Statements are free of anti-patterns, such as NOT IN of a subquery.',
    byNobody(
      'a report does not judge the texts of statements',
      'dbopt explain --top 20 judges those that take the most time',
    ),
  ),
  box(
    'round-trips',
    ['DB-OPT-15'],
    'Routes that send several statements send them together.',
    byNobody(
      'dbopt does not count round trips in the code of applications yet',
      'compare calls in pg_stat_statements with requests',
    ),
  ),
];
