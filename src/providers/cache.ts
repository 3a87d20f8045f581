import type { Provider } from '../model/index.ts';
import { desire } from './cache/desire.ts';
import { actualOf } from './cache/fields.ts';
import { spaceOf, textAt } from './cache/space.ts';
import { steps } from './cache/steps.ts';
import { unremarkable } from './shared/drift.ts';
import { toldPlainly } from './shared/told.ts';

/** A version that an application serves from Redis or Valkey: docs/caches.md. It stands beside the database, so the
 *  catalogs say nothing of it. */
export const cache: Provider = {
  schema: {
    kind: 'cache',
    nouns: ['cache', 'caches'],
    at: 'caches.*',
    plainNames: true,
    about: 'Caches in Redis or Valkey whose keys have a version in their names.',
    entry: {
      type: 'object',
      additionalProperties: false,
      required: ['url', 'prefix', 'version'],
      properties: {
        url: {
          description: 'Where it is: redis://…, or rediss://… for TLS.',
          type: 'string',
          pattern: '\\S',
          examples: ['rediss://cache.internal:6379/0'],
        },
        prefix: {
          description: 'What all its keys begin with; a version and a colon follow.',
          type: 'string',
          pattern: '\\S',
          examples: ['feat:'],
        },
        version: {
          description: 'The version that is to be served.',
          type: ['string', 'integer'],
          pattern: '^[^\\s:]+$',
          examples: ['v42'],
        },
        pointer: {
          description:
            'The key that says which version is served; the prefix and `version` without it.',
          type: 'string',
          pattern: '\\S',
          examples: ['feat:version'],
        },
        grace: {
          description:
            'Keys of other versions live on so long, up to half as much again; 10min without it.',
          type: 'string',
          pattern: '^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?(s|m|min|h|d)$',
          examples: ['10min', '1h'],
        },
        warm: {
          description:
            'A version with fewer keys than this share of those that are served is cold; 95% without it.',
          type: 'string',
          pattern: '^(100|[0-9]{1,2}(\\.[0-9]+)?)%$',
          examples: ['95%'],
        },
      },
    },
  },
  catalog: { query: () => null, read: () => [] },
  beside: {
    ask: (declared, entry) => ({
      ...spaceOf(declared),
      url: textAt(declared, 'url'),
      settled:
        entry !== undefined && entry.fields.version?.now.value === textAt(declared, 'version')
          ? entry.at
          : null,
    }),
    read: actualOf,
  },
  wishes: {
    desire,
    // A cache is in no digest: it is asked each time.
    due: { until: (_declared, { snapshot }) => Math.floor(Date.parse(snapshot.now)) },
  },
  citus: { reach: 'outside of the database, as anywhere' },
  // What a cache is given comes from the design and from the cache alone.
  changes: { how: () => 'in place', told: (_path, former) => toldPlainly(former), steps },
  // Late keys are somebody's doing, and no work of the clock.
  drift: { survey: () => unremarkable, trace: () => null, lasts: () => true },
};
