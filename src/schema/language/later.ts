import type { JsonSchema } from '../../model/index.ts';
import { map, named, text } from './words.ts';

/** Sections that are read but not carried out yet. */
export const later: { readonly [key: string]: JsonSchema } = {
  caches: named(
    'Redis key prefixes that carry a model version, by name. Not supported yet.',
    map('One cache.', {
      url: text('Connection URL.', 'redis://host:6379/0'),
      prefix: text('Prefix of the keys.', 'features:'),
      version: { description: 'Version of the model.', type: ['string', 'integer'] },
    }),
  ),
};
