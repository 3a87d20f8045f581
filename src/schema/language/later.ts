import type { JsonSchema } from '../../model/index.ts';
import { map, named, text } from './words.ts';

/** The acceptance checks; what each of them takes is its own business. */
const CHECKS = [
  'toast_ratio',
  'dead_tuples',
  'bloat',
  'buffer_hit',
  'recall',
  'plan',
  'latency',
  'partitions_ahead',
  'checkpoints',
  'key_length',
  'pool',
  'all_visible',
];

/** Sections that are read but not carried out yet. */
export const later: { readonly [key: string]: JsonSchema } = {
  checks: map(
    'Acceptance criteria that `dbopt verify` measures. Not supported yet.',
    Object.fromEntries(CHECKS.map((check) => [check, {}])),
  ),
  caches: named(
    'Redis key prefixes that carry a model version, by name. Not supported yet.',
    map('One cache.', {
      url: text('Connection URL.', 'redis://host:6379/0'),
      prefix: text('Prefix of the keys.', 'features:'),
      version: { description: 'Version of the model.', type: ['string', 'integer'] },
    }),
  ),
};
