import { type Provider, type Scope, texts } from '../model/index.ts';
import { lit, sql } from '../postgres/index.ts';
import { catalogRows, unremarkable } from './shared/drift.ts';
import { rightsToMake } from './shared/rights.ts';
import { declareStatistics } from './statistics/declare.ts';
import { desireStatistics, statisticsProbes } from './statistics/desire.ts';
import {
  readStatistics,
  rowOf,
  STATISTICS_ROW,
  statisticsOf,
  toldStatistics,
} from './statistics/query.ts';
import { statisticsSteps } from './statistics/steps.ts';
import { isPlainElement } from './statistics/syntax.ts';

/** Extended statistics: what columns and expressions have to do with each other. */
export const statistics: Provider = {
  schema: {
    kind: 'statistics',
    nouns: ['statistics object', 'statistics objects'],
    at: 'tables.*.statistics.*',
    about: 'Extended statistics, by name.',
    uniqueIn: 'schema',
    entry: {
      type: 'object',
      additionalProperties: false,
      required: ['on'],
      properties: {
        kinds: {
          description:
            'What to gather; all kinds where nothing is said. None for a single expression.',
          type: 'array',
          items: { enum: ['ndistinct', 'dependencies', 'mcv'] },
          uniqueItems: true,
        },
        on: {
          description: 'Columns and (expressions), two to eight, or a single expression.',
          type: 'array',
          minItems: 1,
          maxItems: 8,
          items: { type: 'string', minLength: 1 },
        },
        target: {
          description:
            'Statistics target of this object; `default`, as where nothing is said: the columns’ own.',
          anyOf: [{ type: 'integer', minimum: -1, maximum: 10_000 }, { const: 'default' }],
        },
      },
    },
  },
  catalog: {
    query,
    rowsAbout: ['table_schema', 'table_name'],
    asksAll: true,
    row: STATISTICS_ROW,
    read: readStatistics,
  },
  wishes: {
    desire: desireStatistics,
    needsParser: ({ spec }) => !texts(spec.on).every(isPlainElement),
    probes: statisticsProbes,
  },
  citus: {
    reach: 'of columns: on every shard',
    refuses: ({ spec }) =>
      texts(spec.on).every(isPlainElement)
        ? []
        : [
            {
              ...{ path: 'on', what: 'extended statistics on expressions' },
              hint: 'name columns alone',
            },
          ],
  },
  changes: {
    how: (field) => (field === 'kinds' || field === 'on' ? 'rebuild' : 'in place'),
    told: toldStatistics,
    namedIn: 'pg_statistic_ext',
    steps: statisticsSteps,
  },
  drift: {
    survey: ({ fields }) => ({
      ...unremarkable,
      own: true,
      set: Number(fields.target?.value) >= 0 ? ['target'] : [],
    }),
    trace: (actual) =>
      catalogRows(
        sql`SELECT xmin FROM pg_catalog.pg_statistic_ext WHERE oid = ${lit(rowOf(actual).oid)}`,
      ),
  },
  init: { declare: declareStatistics },
  doctor: { rights: (declared) => rightsToMake(declared, 'once') },
};

function query({ tables, declared, measures }: Scope): string | null {
  if (tables.length === 0) return null;
  const own = declared.filter(({ kind }) => kind === 'statistics');
  const names = own.map(({ names: [schema = '', name = ''] }) => ({ schema, name }));
  return statisticsOf(names, measures).text;
}
