/** What can be said of a column of a type; `$` is the column. Predicates are spelt as the server spells them back. */
export interface ColumnType {
  readonly value: string;
  /** It can be moved out of line and compressed. */
  readonly stored: boolean;
  /** Index elements by access method. */
  readonly elements: { readonly [method: string]: readonly string[] };
  readonly predicates: readonly string[];
}

const ordered = (...more: readonly string[]): ColumnType['elements'] => ({
  btree: ['$', '$ DESC', '$ NULLS FIRST', '$ DESC NULLS LAST', ...more],
  hash: ['$'],
});

/** By their SQL names. */
export const TYPES = {
  text: {
    value: "'a'",
    stored: true,
    elements: {
      ...ordered('$ COLLATE "C"', '$ text_pattern_ops', 'lower($)', "($ || 'x')"),
      spgist: ['$'],
    },
    predicates: ['$ IS NOT NULL', "$ = 'a'", "$ <> ''", "lower($) = 'a'"],
  },
  'varchar(20)': {
    value: "'b'",
    stored: true,
    elements: ordered('upper($)', '$ varchar_pattern_ops', '($::text)'),
    predicates: ["$ IN ('a', 'b')", "$ LIKE 'a%'", "NOT $ = 'c'"],
  },
  int: {
    value: '1',
    stored: false,
    elements: {
      ...ordered('($ + 1)', '(- $) DESC', '$ int4_ops'),
      brin: ['$', '$ int4_bloom_ops'],
    },
    predicates: ['$ > 0', '$ BETWEEN 1 AND 5', '$ IN (1, 2)', '$ IS NULL OR $ = 7'],
  },
  'numeric(8, 2)': {
    value: '1.5',
    stored: true,
    elements: ordered('(abs($))'),
    predicates: ['$ > 0.10', '$ = 1e2'],
  },
  bool: {
    value: 'true',
    stored: false,
    elements: ordered('(NOT $)'),
    predicates: ['$', 'NOT $'],
  },
  timestamptz: {
    value: "'2024-01-01 00:00:00+00'",
    stored: false,
    elements: {
      ...ordered("($ AT TIME ZONE 'UTC')"),
      brin: ['$', '$ timestamptz_minmax_multi_ops (values_per_range = 16)'],
    },
    predicates: ["$ >= '2024-01-01'", "$ < timestamptz '2025-01-01 00:00:00+02'"],
  },
  jsonb: {
    value: `'{"k": 1}'`,
    stored: true,
    elements: {
      btree: ["($ ->> 'k')", "(($ ->> 'k')::int) DESC"],
      gin: ['$', '$ jsonb_path_ops', "($ -> 'k')"],
    },
    predicates: ["$ ? 'k'", `$ @> '{"k": 1}'`],
  },
  'text[]': {
    value: "'{a,b}'",
    stored: true,
    elements: { ...ordered('($[1])'), gin: ['$', '$ array_ops'] },
    predicates: ["'a' = ANY ($)", "$ && ARRAY['a']"],
  },
  int4range: {
    value: "'[1,5)'",
    stored: true,
    elements: { btree: ['$'], gist: ['$', '$ range_ops'], spgist: ['$'] },
    predicates: ['$ @> 3', 'NOT isempty($)'],
  },
  inet: {
    value: "'10.0.0.1'",
    stored: false,
    elements: { ...ordered(), gist: ['$ inet_ops'], brin: ['$ inet_inclusion_ops'] },
    predicates: ["$ << '10.0.0.0/8'"],
  },
} satisfies { readonly [type: string]: ColumnType };

export type TypeName = keyof typeof TYPES;

export const typeOf = ({ type }: { readonly type: TypeName }): ColumnType => TYPES[type];
