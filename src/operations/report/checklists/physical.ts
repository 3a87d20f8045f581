import type { BoxRule } from '../../../model/index.ts';
import { atMost, box, byAdvice, byCheck, byOwnCheck } from './rule.ts';

/** TOAST, the order of columns, GIN, and the space that tables and indexes take. */
export const PHYSICAL: readonly BoxRule[] = [
  box(
    'toast-small',
    ['DB-OPT-03'],
    'At most 10% of a table is out of line.',
    byCheck('toast_ratio', 'tables', [atMost(0.1)]),
  ),
  box(
    'toast-compressed',
    ['DB-OPT-03'],
    'Values are compressed by the method that suits them, or not at all where nothing is gained.',
    byAdvice('toast', ['toast-compression', 'toast-storage'], 'tables'),
  ),
  box(
    'toast-target',
    ['DB-OPT-03'],
    'What every query reads stays beside the row where it fits.',
    byAdvice('toast', ['toast-target'], 'tables'),
  ),
  box(
    'column-order',
    ['DB-OPT-02'],
    'Columns are in an order that wastes little on padding.',
    byAdvice('hybrid-schema', ['column-order'], 'tables'),
  ),
  box(
    'gin-opclass',
    ['DB-OPT-04'],
    'GIN indexes have the operator class that their searches need.',
    byAdvice('gin', ['gin-opclass'], 'gin', ['operators-unknown']),
  ),
  box(
    'gin-pending',
    ['DB-OPT-04'],
    'Neither searches nor writers wait for pending entries of GIN indexes.',
    byAdvice('gin', ['gin-pending'], 'gin'),
  ),
  box(
    'gin-bloat',
    ['SPK-DB-OPT-02'],
    'GIN indexes are no more than twice the size that their rows need.',
    byAdvice('gin', ['gin-bloat'], 'gin'),
  ),
  box(
    'bloat',
    ['DB-OPT-12'],
    'At most 20% of a table is empty beyond its fillfactor.',
    byCheck('bloat', 'tables', [atMost(0.2)]),
  ),
  box(
    'hot',
    ['DB-OPT-12'],
    'Updates find room on their page, and no index on a changed column is in their way.',
    byAdvice('vacuum', ['hot-blocked', 'fillfactor'], 'counters'),
  ),
  box(
    'indexes-used',
    ['DB-OPT-06'],
    'Every index is valid, used, and no double of another one.',
    byAdvice(
      'index',
      ['index-invalid', 'index-duplicate', 'index-redundant', 'index-unused'],
      'tables',
      ['window-too-short'],
    ),
  ),
  box(
    'all-visible',
    ['DB-OPT-06'],
    'Tables that are read by index alone are all visible.',
    byOwnCheck('all_visible'),
  ),
  box(
    'recall',
    ['DB-OPT-05'],
    'Nearest neighbours by index are those that there are: recall over 0.95.',
    byOwnCheck('recall'),
  ),
];
