import { dictionary, type Value } from '../../../model/index.ts';

type Fields = { [key: string]: Value };

/** Lines that hold several numbers, or that say them otherwise than JSON does. */
export const SPECIAL: { readonly [key: string]: ((value: string) => Fields) | undefined } =
  dictionary({
    Buffers: (value) => counted(value, ' Blocks'),
    'I/O Timings': (value) => times(value),
    'Sort Method': (value) => sortMethod(value),
    'Full-sort Groups': (value) => ({ 'Full-sort Groups': sortGroups(value) }),
    'Pre-sorted Groups': (value) => ({ 'Pre-sorted Groups': sortGroups(value) }),
    Buckets: (value) => buckets(value),
    Batches: (value) => aggregate(`Batches: ${value}`),
    'Planned Partitions': (value) => aggregate(`Planned Partitions: ${value}`),
    Hits: (value) => prefixed(`Hits: ${value}`, 'Cache ', 'Peak '),
    'Heap Blocks': (value) => heapBlocks(value),
    Storage: (value) => inKilobytes(`Storage: ${value}`),
    WAL: (value) => wal(value),
    Sampling: (value) => sampling(value),
    Tuples: (value) => tuples(value),
    Memory: (value) => equalities(value, (name) => `Memory ${capital(name)}`),
  });

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `hit=1 read=2` */
const equalities = (text: string, name: (word: string) => string): Fields =>
  Object.fromEntries(
    [...text.matchAll(/\b(\w+)=([\d.]+)/g)].map(([, word = '', number]) => [
      name(word),
      Number(number),
    ]),
  );

/** `shared hit=1 read=2, temp written=3` */
const counted = (text: string, unit: string): Fields =>
  Object.assign(
    {},
    ...text.split(', ').map((part) => {
      const [scope = ''] = part.split(' ');
      return equalities(part, (word) => `${capital(scope)} ${capital(word)}${unit}`);
    }),
  );

/** `shared/local read=0.1`, as it was until 16, `shared read=0.1 write=0.2, temp read=0.3` */
const times = (text: string): Fields =>
  Object.assign(
    {},
    ...text.split(', ').map((part) => {
      const [scope = ''] = part.split(' ');
      const of = scope.includes('=') || scope.includes('/') ? '' : `${capital(scope)} `;
      return equalities(part, (word) => `${of}I/O ${capital(word)} Time`);
    }),
  );

/** `A: 1  B: 2kB`, by two spaces. */
const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(/ {2}/).map((pair) => {
    const at = pair.indexOf(': ');
    return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 2)];
  });

const size = (text: string): Value => {
  const [, number] = /^(\d+)kB$/.exec(text) ?? [];
  return number === undefined ? text : Number(number);
};

const inKilobytes = (text: string): Fields =>
  Object.fromEntries(pairs(text).map(([key, value]) => [key, size(value)]));

/** `external merge  Disk: 120kB` */
function sortMethod(text: string): Fields {
  const [, method, type, used] = /^(.*?) {2}(\w+): (\d+)kB$/.exec(text) ?? [];
  if (used === undefined) return { 'Sort Method': text };
  return {
    'Sort Method': method ?? '',
    'Sort Space Type': type ?? '',
    'Sort Space Used': Number(used),
  };
}

/** `3  Sort Methods: quicksort, top-N heapsort  Average Memory: 27kB  Peak Memory: 27kB` */
function sortGroups(text: string): Fields {
  const said = new Map(pairs(`Groups: ${text}`));
  const space = (on: string): Fields => {
    const peak = said.get(`Peak ${on}`);
    return peak === undefined
      ? {}
      : { [`Sort Space ${on}`]: { 'Peak Sort Space Used': size(peak) } };
  };
  return {
    'Group Count': said.get('Groups') ?? 0,
    'Sort Methods Used': said.get('Sort Methods') ?? said.get('Sort Method') ?? '',
    ...space('Memory'),
    ...space('Disk'),
  };
}

/** `1024 (originally 512)  Batches: 2 (originally 1)  Memory Usage: 40kB` */
function buckets(text: string): Fields {
  const number = (of: string | undefined): number => Number(/^\d+/.exec(of ?? '')?.[0] ?? 0);
  const said = new Map(pairs(`Buckets: ${text}`));
  const [, original] = /originally (\d+)/.exec(said.get('Batches') ?? '') ?? [];
  return {
    'Hash Batches': number(said.get('Batches')),
    ...(original === undefined ? {} : { 'Original Hash Batches': Number(original) }),
    'Peak Memory Usage': size(said.get('Memory Usage') ?? ''),
  };
}

const aggregate = (text: string): Fields =>
  Object.fromEntries(
    Object.entries(inKilobytes(text)).map(([key, value]) => {
      if (key === 'Batches') return ['HashAgg Batches', Number(value)];
      return [key === 'Memory Usage' ? 'Peak Memory Usage' : key, value];
    }),
  );

const prefixed = (text: string, prefix: string, memory: string): Fields =>
  Object.fromEntries(
    Object.entries(inKilobytes(text)).map(([key, value]) => [
      `${key === 'Memory Usage' ? memory : prefix}${key}`,
      value,
    ]),
  );

const heapBlocks = (text: string): Fields =>
  equalities(text, (word) => `${capital(word)} Heap Blocks`);

const wal = (text: string): Fields =>
  equalities(text.replace('buffers full', 'full'), (word) =>
    word === 'fpi' ? 'WAL FPI' : word === 'full' ? 'WAL Buffers Full' : `WAL ${capital(word)}`,
  );

function sampling(text: string): Fields {
  const [, method, parameters, seed] =
    /^(\S+) \((.*?)\)(?: REPEATABLE \((.*)\))?$/.exec(text) ?? [];
  if (method === undefined) return { Sampling: text };
  return {
    'Sampling Method': method,
    'Sampling Parameters': parameters ?? '',
    ...(seed === undefined ? {} : { 'Repeatable Seed': seed }),
  };
}

const tuples = (text: string): Fields => equalities(text, (word) => `Tuples ${capital(word)}`);
