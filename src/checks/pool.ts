import {
  type Check,
  type CheckKind,
  type Figure,
  measured,
  type Pool,
  type PoolRequest,
  type PoolResult,
} from '../model/index.ts';
import { figure, open } from './shared/figure.ts';
import { resultOf } from './shared/measured.ts';
import { together } from './shared/together.ts';

const QUESTION = 'how many connections it may open';
const count = (description: string) => ({ description, type: 'integer', minimum: 1 });

/** How many connections the pools of an application may open, as its own code says. */
export const pool: CheckKind = {
  name: 'pool',
  about: 'How many connections the pools of an application may open, by its Python, never run.',
  subject: {
    about: 'A file or folder of Python, as seen from the file of the design.',
    example: 'src/api/config.py',
    // A path of its own machine says nothing on another one.
    pattern: '^(?![/~]|[A-Za-z]:)(?=.*\\S)[^\\x00-\\x1f]*$',
  },
  quantities: { '': { unit: 'number', about: 'connections of all replicas and processes' } },
  options: {
    replicas: count('How many machines or containers run it; 1 without it.'),
    workers: count('How many processes each runs; as gunicorn.conf.py says without it, else 1.'),
    cores: count('How many cores each has, for code that asks.'),
  },
  files: ({ subject }) => [subject],
  measures: (check) => [requestOf(check)],
  figures: ({ check, measures }) => {
    const { path, file } = requestOf(check);
    const done = resultOf(measures, 'pool', (one) => one.path === path && one.file === file);
    return 'why' in done
      ? [open(check.subject, '', QUESTION, done.why, done.needs)]
      : figuresOf(check, done);
  },
};

const numberOf = ({ options }: Check, name: string): number | null =>
  typeof options[name] === 'number' ? options[name] : null;

const requestOf = (check: Check): PoolRequest => ({
  ...{ kind: 'pool', file: check.place.file, path: check.subject },
  cores: numberOf(check, 'cores'),
});

function figuresOf(check: Check, { pools, unread, workers }: PoolResult): readonly Figure[] {
  const at = check.subject;
  const unsure = (why: string, needs: string): readonly Figure[] => [
    open(at, '', QUESTION, why, needs),
  ];
  const [broken] = unread;
  if (broken !== undefined) {
    return unsure(`${broken.place} cannot be read: ${broken.why}`, 'name what Python reads');
  }
  if (pools.length === 0) {
    return unsure('no pool is made in it', 'name the file or folder that makes the pool');
  }
  const said = numberOf(check, 'workers');
  if (said === null && workers !== null && 'unknown' in workers) {
    return unsure(`how many processes there are: ${workers.unknown}`, 'say workers: of the check');
  }
  const found = workers !== null && 'count' in workers ? workers : null;
  const each = said ?? found?.count ?? 1;
  const replicas = numberOf(check, 'replicas') ?? 1;
  const known = pools.flatMap((one) => (one.most === null ? [] : [{ ...one, most: one.most }]));
  const most = replicas * each * together(known);
  const place = said === null && found !== null ? found.place : null;
  const from = [
    ...[countOf(replicas, 'replica'), countOf(each, 'process')],
    `(${known.map(partOf).join(' + ')})${place === null ? '' : `; processes by ${place}`}`,
  ].join(' × ');
  const lost = pools.find((one) => one.most === null);
  if (lost !== undefined) {
    // What is not known only adds.
    const bound = check.bounds[0]?.max ?? null;
    if (bound !== null && most > bound) {
      return [figure(at, '', measured('connections, at least', most, null, from))];
    }
    const needs = 'write its size as a number, or with a default, where the pool is made';
    return unsure(`${lost.made} at ${lost.place}: ${lost.why ?? 'it is not known'}`, needs);
  }
  const assumed = [...new Set(known.flatMap(({ notes }) => notes))];
  const counted = (quantity: string, value: number, least: number, by: string) =>
    value >= least ? [figure(at, quantity, measured(quantity, value, null, by))] : [];
  return [
    figure(at, '', measured('connections', most, null, from)),
    ...counted('pools', known.length, 2, known.map((one) => one.place).join(', ')),
    ...counted('replicas', replicas, 2, 'replicas: of the check'),
    ...counted('processes', each, 2, place ?? 'workers: of the check'),
    ...counted('assumed', assumed.length, 1, assumed.join('; ')),
  ];
}

const countOf = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : noun.endsWith('s') ? `${noun}es` : `${noun}s`}`;
const partOf = ({ most, made, place }: Pool): string => `${most} of ${made} at ${place}`;
