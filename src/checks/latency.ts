import {
  type Check,
  type CheckKind,
  type Figure,
  LATENCY_QUANTILES,
  type LatencyQuantile,
  type LatencyRequest,
  type LatencyResult,
  type MeasuredQuantile,
  measured,
} from '../model/index.ts';
import { time, timeOf } from './shared/counted.ts';
import { figure, open } from './shared/figure.ts';
import { resultOf } from './shared/measured.ts';
import { role, roleOf } from './shared/role.ts';

const RATE = /^([0-9]+(?:\.[0-9]+)?)\/s$/;
const FOR = 30_000;
const CONNECTIONS = 4;
/** Runs below which no quantile is told. */
const LEAST_RUNS = 100;

/** How long a statement takes as its users see it: at a rate, from when each run was due. */
export const latency: CheckKind = {
  name: 'latency',
  about: 'How long a statement takes that is sent at a rate, from when each run was due.',
  subject: {
    about: 'The statement, with $1, $2, … for its parameters.',
    example: 'select embedding from ml_features.features where entity_id = $1',
  },
  quantities: {
    p50: { unit: 'time', about: 'half of the runs take no longer' },
    p95: { unit: 'time', about: '95 of 100 runs take no longer' },
    p99: { unit: 'time', about: '99 of 100 runs take no longer' },
  },
  options: {
    params: {
      description: 'A query that gives the values of its parameters, a row for each run.',
      type: 'string',
      pattern: '\\S',
    },
    rate: {
      description: 'How many are sent a second, whether earlier ones came back or not.',
      type: 'string',
      pattern: '^(?=[0-9.]*[1-9])[0-9]+(\\.[0-9]+)?/s$',
      examples: ['1000/s'],
    },
    for: time('How long they are sent; 30s without it.'),
    connections: {
      description: 'Sessions that send them; 4 without it.',
      type: 'integer',
      minimum: 1,
      maximum: 100,
    },
    role,
  },
  measures: (check) => [requestOf(check)],
  figures: ({ check, measures }) => {
    const { subject } = check;
    const done = resultOf(measures, 'latency', ({ statement }) => statement === subject);
    return 'why' in done
      ? [open('statement', '', 'how long it takes', done.why, done.needs)]
      : figuresOf(check, done);
  },
};

const rateOf = ({ options }: Check): number =>
  Number(RATE.exec(String(options.rate ?? ''))?.[1] ?? 10);

const requestOf = (check: Check): LatencyRequest => ({
  kind: 'latency',
  statement: check.subject,
  params: typeof check.options.params === 'string' ? check.options.params : null,
  rate: rateOf(check),
  for: timeOf(check.options.for) ?? FOR,
  connections: Number(check.options.connections ?? CONNECTIONS),
  role: roleOf(check),
  most: check.bounds.find(({ quantity }) => quantity === 'p99')?.max ?? null,
});

function figuresOf(check: Check, result: LatencyResult): readonly Figure[] {
  const { runs, errors, error, served } = result;
  const question = 'how long it takes';
  if (errors > 0) {
    const why = `${errors} of ${runs} runs failed, the first with: ${error}`;
    return [open('statement', '', question, why, 'mend the statement or its parameters')];
  }
  const rate = rateOf(check);
  const isReached = served >= 0.99 * rate && !result.stopped;
  const rateFigure: Figure = {
    ...figure('statement', 'rate', measured('sent', served, 'a second', 'this run')),
    holds: isReached,
  };
  if (!isReached) {
    const why = whyOurs(check, result);
    const needs = 'measure from a machine that is less busy';
    return [why === null ? rateFigure : open('statement', 'rate', question, why, needs)];
  }
  if (runs < LEAST_RUNS) {
    const why = `${runs} runs are too few`;
    return [rateFigure, open('statement', '', question, why, 'a longer for: or a higher rate:')];
  }
  const asked = new Set(check.bounds.map(({ quantity }) => quantity));
  return [
    rateFigure,
    ...LATENCY_QUANTILES.filter((name) => asked.has(name)).map((name) =>
      quantileFigure(check, result, name),
    ),
  ];
}

/** Why a rate that was not reached may be this program's own doing; null: it is not. What it was late by at once may be all
 *  that is missing, as at the end of a short run; and late by more than a tenth of a bound it is no judge of others. */
function whyOurs(check: Check, { served, seconds, ...result }: LatencyResult): string | null {
  const missing = (1 - served / rateOf(check)) * seconds * 1000;
  const least = Math.min(...check.bounds.flatMap(({ max }) => (max === null ? [] : [max])));
  const isJust = !result.stopped && result.own_longest >= missing;
  if (!isJust && result.own_delay <= least / 10) return null;
  const late = isJust ? result.own_longest : result.own_delay;
  return `${served.toFixed(1)} a second were sent, and this program itself was up to ${late.toFixed(1)} ms late`;
}

function quantileFigure(check: Check, result: LatencyResult, name: LatencyQuantile): Figure {
  const { [name]: told } = result.quantiles;
  const bound = check.bounds.find(({ quantity }) => quantity === name);
  const most = bound?.max ?? Number.POSITIVE_INFINITY;
  const question = `what ${name} is`;
  // What this program adds makes it longer, never shorter: what passes all the same has passed, and what is over the bound
  // without it has failed. One run in a hundred may have met its longest delay.
  const own = name === 'p99' ? result.own_longest : result.own_delay;
  const isPlain = (told.high ?? most + 1) <= most || told.low - own > most;
  if (result.own_delay > most / 10 && !isPlain) {
    const why = `this program itself was up to ${result.own_delay.toFixed(1)} ms late, more than a tenth of the bound`;
    return open('statement', name, question, why, 'measure from a machine that is less busy');
  }
  if (told.high === null && !isAbove(told, most)) {
    const why = `${result.runs} runs do not bound it from above`;
    return open('statement', name, question, why, 'a longer for: or a higher rate:');
  }
  return figure(
    'statement',
    name,
    measured(name, told.estimate, 'ms', `${result.runs} runs from when they were due`, {
      interval: [told.low, told.high ?? told.estimate],
    }),
  );
}

const isAbove = ({ low }: MeasuredQuantile, most: number): boolean => low > most;
