import {
  type Check,
  type CheckKind,
  type Demand,
  demandOf,
  type Figure,
  measured,
  type PoolRequest,
  type PoolResult,
} from '../model/index.ts';
import { figure, open } from './shared/figure.ts';
import { resultOf } from './shared/measured.ts';

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
    replicas: count(
      'How many machines or containers run it; as its deployment says without it, else 1.',
    ),
    workers: count('How many processes each runs; as its deployment says without it, else 1.'),
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

function figuresOf(check: Check, result: PoolResult): readonly Figure[] {
  const at = check.subject;
  const said = { replicas: numberOf(check, 'replicas'), workers: numberOf(check, 'workers') };
  const demand = demandOf(result, said);
  const { connections, replicas, workers, pools, assumed, open: lacks } = demand;
  const from = fromOf(demand);
  if (lacks !== null) {
    // What is not known only adds.
    const bound = check.bounds[0]?.max ?? null;
    return bound !== null && connections > bound
      ? [figure(at, '', measured('connections, at least', connections, null, from))]
      : [open(at, '', QUESTION, lacks.why, lacks.needs)];
  }
  const counted = (quantity: string, value: number, least: number, by: string) =>
    value >= least ? [figure(at, quantity, measured(quantity, value, null, by))] : [];
  return [
    figure(at, '', measured('connections', connections, null, from)),
    ...counted('pools', pools.length, 2, pools.map((one) => one.place).join(', ')),
    ...counted('replicas', replicas.count, 2, replicas.place ?? 'replicas: of the check'),
    ...counted('processes', workers.count, 2, workers.place ?? 'workers: of the check'),
    ...counted('assumed', assumed.length, 1, assumed.join('; ')),
  ];
}

function fromOf({ replicas, workers, pools }: Demand): string {
  const parts = pools.map(({ most, made, place }) => `${most} of ${made} at ${place}`);
  const places = [
    replicas.place === null ? '' : `; replicas by ${replicas.place}`,
    workers.place === null ? '' : `; processes by ${workers.place}`,
  ];
  const factors = [countOf(replicas.count, 'replica'), countOf(workers.count, 'process')];
  return `${[...factors, `(${parts.join(' + ')})`].join(' × ')}${places.join('')}`;
}

const countOf = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : noun.endsWith('s') ? `${noun}es` : `${noun}s`}`;
