import { families, isIndexNamed } from '../advisors/shared/index.ts';
import { meanShare } from '../advisors/statistics/index.ts';
import {
  address,
  type Check,
  type CheckKind,
  type Evidence,
  type Figure,
  type IndexFacts,
  measured,
  type RecallRequest,
  type RecallResult,
  texts,
} from '../model/index.ts';
import { figure, open } from './shared/figure.ts';
import { resultOf } from './shared/measured.ts';
import { role, roleOf } from './shared/role.ts';

const K = 10;
const QUESTION = 'which share of the nearest rows it finds';

/** Of the rows that are nearest, how many a search by an index finds, as the application runs it. */
export const recall: CheckKind = {
  name: 'recall',
  about: 'Which share of the nearest rows a search by an index finds, as the application runs it.',
  subject: {
    about: 'An index that orders by distance, HNSW or IVFFlat: index.schema.name.',
    example: 'index.ml_features.features_embedding',
  },
  quantities: { '': { unit: 'number', about: 'share of the nearest rows, 0 to 1' } },
  options: {
    k: {
      description: 'How many of the nearest rows a search asks for; 10 without it.',
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
    },
    queries: {
      description:
        'The column of vectors that are searched for: schema.table.column. Without it rows of the table itself, which flatters.',
      type: 'string',
      pattern: '\\S',
      examples: ['ml_features.search_log.embedding'],
    },
    where: {
      description:
        'A condition of the searches. $1, $2, … take the column they are compared with, of the row a query comes from.',
      type: 'string',
      pattern: '\\S',
      examples: ['tenant = $1'],
    },
    params: {
      description: 'Columns of the queries’ table that $1, $2, … take, where that is not plain.',
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      minItems: 1,
    },
    role,
  },
  measures: (check, evidence) => {
    const index = indexOf(check, evidence);
    return index === undefined ? [] : [requestOf(check, index)];
  },
  figures: ({ check, evidence, measures }) => {
    const index = indexOf(check, evidence);
    if (index === undefined) {
      const why = `no index is called ${check.subject}, or this role may not see it`;
      return [open(check.subject, '', QUESTION, why, 'write index.schema.name')];
    }
    const at = address('index', index.schema, index.name);
    const done = resultOf(measures, 'recall', (request) => request.index === index.oid);
    return 'why' in done
      ? [open(at, '', QUESTION, done.why, done.needs)]
      : figuresOf(at, requestOf(check, index), done);
  },
};

const indexOf = ({ subject }: Check, evidence: Evidence): IndexFacts | undefined =>
  families(evidence)
    .flatMap(({ root, leaves }) => [root, ...leaves])
    .flatMap(({ indexes }) => indexes)
    .find((index) => isIndexNamed(subject, index));

const textOf = (value: Check['options'][string] | undefined): string | null =>
  typeof value === 'string' ? value : null;

const requestOf = (check: Check, { oid }: IndexFacts): RecallRequest => ({
  ...{ kind: 'recall', index: oid, k: Number(check.options.k ?? K) },
  ...{ queries: textOf(check.options.queries), where: textOf(check.options.where) },
  ...{ params: texts(check.options.params), role: roleOf(check) },
});

function figuresOf(
  at: string,
  { k, role }: RecallRequest,
  result: RecallResult,
): readonly Figure[] {
  const { recalls, empty, plan, source } = result;
  const n = recalls.length;
  if (n === 0) {
    const why = `none of ${empty} queries has a row that it could find`;
    return [open(at, '', QUESTION, why, 'mend where, or name queries that have neighbours')];
  }
  const { estimate, low, high } = meanShare(recalls, k, result.looks);
  if (result.by_index === 0 || !result.in_plan) {
    const why = `the planner does not use it (${plan}), so that what runs finds ${percent(estimate)} without it`;
    const needs =
      'dbopt explain tells why; check that where and the operator are those of the application';
    return [open(at, '', QUESTION, why, needs)];
  }
  const settings = Object.entries(result.settings).map(([name, value]) => `${name} ${value}`);
  const of = source === 'rows' ? 'rows of its own, which flatters' : 'queries';
  const from = [
    `${n} ${of}, seed ${result.seed}`,
    `index scans ${result.by_index}/${n}`,
    ...(settings.length === 0 ? [] : [settings.join(', ')]),
    ...(role === null ? [] : [`settings of ${role}`]),
  ].join('; ');
  const counted = (quantity: string, what: string, count: number): Figure =>
    figure(at, quantity, measured(what, count, 'queries', from));
  const { short, by_index } = result;
  return [
    figure(at, '', measured(`recall@${k}`, estimate, null, from, { interval: [low, high] })),
    source === 'rows'
      ? counted('optimistic', 'rows of its own, which flatters', n)
      : counted('sample', 'queries', n),
    ...(short === 0 ? [] : [counted('short', 'too few rows came back', short)]),
    ...(by_index === n ? [] : [counted('by_index', 'the index was scanned', by_index)]),
  ];
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;
