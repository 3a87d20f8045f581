import {
  type CacheRequest,
  type CacheResult,
  type Check,
  type CheckKind,
  type Figure,
  measured,
} from '../model/index.ts';
import { LEAST_CALLS, time, timeOf } from './shared/counted.ts';
import { figure, open } from './shared/figure.ts';
import { resultOf } from './shared/measured.ts';

const WATCHED = 10_000;

/** How a cache is served: found what was asked for, how long its last swap took, what is left of versions before. */
export const cache: CheckKind = {
  name: 'cache',
  about: 'How often a cache has what it is asked for, how long its last swap took, what is stale.',
  subject: {
    about: 'a cache of the design.',
    example: 'cache.features',
    pattern: '^cache\\.',
  },
  quantities: {
    hit_rate: { unit: 'share', about: 'lookups that found their key, of all' },
    swap: { unit: 'time', about: 'how long the last swap of a version took, with its journal' },
    stale: { unit: 'number', about: 'keys of versions before that nothing gives an end' },
  },
  options: { for: time('How long its lookups are watched; 10s without it.') },
  measures: (check) => [requestOf(check)],
  figures: ({ check, measures }) => {
    const at = check.subject;
    const done = resultOf(measures, 'caching', (one) => one.cache === at);
    const asked = new Set(check.bounds.map(({ quantity }) => quantity));
    const figures =
      'why' in done
        ? [...asked].map((one) => open(at, one, `what ${one} is`, done.why, done.needs))
        : [hitRate(at, done), swap(at, done), stale(at, done)];
    return figures.filter(({ quantity }) => asked.has(quantity));
  },
};

const requestOf = ({ subject, bounds, options }: Check): CacheRequest => ({
  ...{ kind: 'caching', cache: subject },
  for: bounds.some(({ quantity }) => quantity === 'hit_rate')
    ? (timeOf(options.for) ?? WATCHED)
    : null,
});

function hitRate(at: string, { lookups, alone }: CacheResult): Figure {
  const question = 'how often it has what it is asked for';
  const unknown = (why: string, needs: string) => open(at, 'hit_rate', question, why, needs);
  if (!alone) {
    const why = 'the server counts lookups of all its keys, and has keys of others';
    return unknown(why, 'a server of its own, or counters of the application');
  }
  if (lookups === null) return unknown('its counters began anew', 'measure it again');
  const { hits, misses, seconds } = lookups;
  if (hits + misses < LEAST_CALLS) {
    const why = `${hits + misses} lookups in ${Math.round(seconds)} s, and a share of fewer than ${LEAST_CALLS} tells nothing`;
    return unknown(why, 'watch it longer with for:, or while it is used');
  }
  const value = hits / (hits + misses);
  return figure(at, 'hit_rate', measured('found', value, 'share', 'INFO stats, keyspace_hits'));
}

function swap(at: string, { swap: took }: CacheResult): Figure {
  if (took !== null)
    return figure(at, 'swap', measured('the last swap', took, 'ms', 'the journal'));
  const why = 'the journal has no swap of it';
  return open(at, 'swap', 'how long a swap takes', why, 'apply another version');
}

function stale(at: string, { stale: keys, whole }: CacheResult): Figure {
  // What was not counted only adds.
  if (whole || keys > 0)
    return figure(at, 'stale', measured('keys that stay', keys, null, 'SCAN and TTL'));
  const why = 'not all keys could be counted in ten seconds';
  return open(at, 'stale', 'what is left of versions before', why, 'a shorter prefix');
}
