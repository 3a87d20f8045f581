import {
  callsWindow,
  families,
  sampledColumn,
  spanOf,
  TABLES,
  whyNotAll,
} from '../../advisors/shared/index.ts';
import {
  type AdviceInput,
  type Look,
  type Measurement,
  measured,
  type Unanswered,
} from '../../model/index.ts';

/** What was there to be looked at, or why silence says nothing. */
export type Looked = { readonly at: Measurement } | { readonly open: Omit<Unanswered, 'question'> };

const WEEK = 7 * 86_400_000;
const JSON_TYPES: ReadonlySet<string> = new Set(['json', 'jsonb']);
const open = (why: string, needs: string): Looked => ({ open: { why, needs } });

export const LOOKS: { readonly [look in Look]: (input: AdviceInput) => Looked } = {
  tables: ({ evidence }) => {
    const count = families(evidence).length;
    return count === 0
      ? open('there are no tables', '')
      : { at: measured('tables looked at', count, null, 'pg_class') };
  },
  counters: ({ evidence }) => {
    const window = spanOf(evidence, TABLES);
    const count = families(evidence).length;
    return window === null
      ? open(
          'counters tell by their difference, and there is one reading only, or they were reset',
          'a second reading: --watch 60s, or dbopt observe some time before',
        )
      : {
          at: measured('tables watched', count, null, 'pg_stat_all_tables', { window }),
        };
  },
  documents: (input) => {
    const columns = documentColumns(input);
    if (columns.length === 0) return open('no large table has a column of documents', '');
    const sampled = columns.filter(
      ({ family, name }) => sampledColumn(input.evidence, family, name) !== null,
    ).length;
    return sampled < columns.length
      ? open(
          `${columns.length - sampled} of ${columns.length} columns of documents were not sampled`,
          'SELECT on their tables, or more time for samples: --max-time',
        )
      : { at: measured('columns of documents sampled', sampled, null, 'samples of pages') };
  },
  gin: ({ evidence }) => {
    const count = evidence.tables
      .flatMap(({ indexes }) => indexes)
      .filter(({ access_method, partitioned }) => access_method === 'gin' && !partitioned).length;
    return count === 0
      ? open('there is no GIN index', '')
      : { at: measured('GIN indexes looked at', count, null, 'pg_index') };
  },
  statements: (input) => statements(input),
  week: (input) => statements(input, WEEK),
};

function statements(input: AdviceInput, window?: number): Looked {
  const unsure = whyNotAll(input, window === undefined ? {} : { window });
  if (unsure !== null) return { open: unsure };
  const calls = input.evidence.workload?.coverage.calls ?? 0;
  return {
    at: measured('calls known', calls, null, 'pg_stat_statements', { window: callsWindow(input) }),
  };
}

/** Columns of json and jsonb in tables that are large enough for advice. */
export const documentColumns = ({ evidence, limits }: AdviceInput) =>
  families(evidence)
    .filter(({ main, toast, root }) => main + toast >= limits.minSize && root.kind !== 'm')
    .flatMap((family) =>
      family.root.columns
        .filter(({ base_type }) => JSON_TYPES.has(base_type))
        .map(({ name }) => ({ family, name })),
    );
