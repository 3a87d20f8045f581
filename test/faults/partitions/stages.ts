/** What is to be made, what it is made beside, and what one is to find whatever moment an apply was killed at. */
export interface PartitionStage {
  readonly name: string;
  readonly setup: string;
  readonly design: string;
  /** One text per fact, in one column `fact`. */
  readonly facts: string;
  /** All of them once an apply has gone through. */
  readonly wanted: readonly string[];
  /** How each fact begins at any moment: no partition may be there that is not as it is to be, and no row may be lost. */
  readonly always: readonly string[];
  /** What the application does, at any moment. */
  readonly use: string;
}

const parted = (table: string, identity: string, rest = '') => `
CREATE TABLE ${table} (id int NOT NULL, at timestamptz NOT NULL, n int NOT NULL DEFAULT 0) PARTITION BY RANGE (at);
CREATE UNIQUE INDEX ${table}_ident ON ${table} (id, at);
CREATE TABLE ${table}_rest PARTITION OF ${table} DEFAULT;
ALTER TABLE ${table} REPLICA IDENTITY ${identity}; ALTER TABLE ${table}_rest REPLICA IDENTITY FULL;
${rest}`;
const ROWS = (table: string) =>
  `INSERT INTO ${table} (id, at) SELECT i, now() FROM generate_series(1, 3000) i;`;
const DAILY = '{ partitions: { by: range (at), every: 1 day, ahead: 3 } }';

/** Published tables: rows of a partition without a replica identity can be neither updated nor deleted. */
const IDENTITIES: PartitionStage = {
  name: 'replica identities of new partitions',
  setup: `${parted('by_index', 'USING INDEX by_index_ident', ROWS('by_index'))}
${parted('by_full', 'FULL', ROWS('by_full'))}
${parted('by_nothing', 'NOTHING')}
CREATE TABLE top (id int NOT NULL, region text NOT NULL, at timestamptz NOT NULL, n int NOT NULL DEFAULT 0)
  PARTITION BY LIST (region);
CREATE UNIQUE INDEX top_ident ON top (id, region, at);
CREATE TABLE below PARTITION OF top FOR VALUES IN ('eu') PARTITION BY RANGE (at);
ALTER TABLE top REPLICA IDENTITY USING INDEX top_ident;
CREATE PUBLICATION feed FOR TABLE by_index, by_full, top;
CREATE PUBLICATION appended FOR TABLE by_nothing WITH (publish = 'insert');`,
  design: `version: 1
policy: { allow: [replication-stop] }
tables: { by_index: ${DAILY}, by_full: ${DAILY}, by_nothing: ${DAILY}, below: ${DAILY} }
`,
  facts: `
SELECT format('%s %s %s', h.inhparent::regclass, CASE c.relreplident WHEN 'i' THEN x.inhparent::regclass::text ELSE c.relreplident::text END,
              count(*)) AS fact
  FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid AND c.relkind = 'r' AND c.relname ~ '_p[0-9]+$'
  LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisreplident LEFT JOIN pg_inherits x ON x.inhrelid = i.indexrelid
 GROUP BY h.inhparent, c.relreplident, x.inhparent
UNION ALL SELECT format('%s rows, %s of them in the default', count(*), count(*) FILTER (WHERE tableoid = 'by_index_rest'::regclass))
  FROM by_index
UNION ALL SELECT format('%s rows, %s of them in the default', count(*), count(*) FILTER (WHERE tableoid = 'by_full_rest'::regclass))
  FROM by_full
 ORDER BY 1`,
  wanted: [
    '3000 rows, 0 of them in the default',
    '3000 rows, 0 of them in the default',
    'below below_id_region_at_idx 4',
    'by_full f 4',
    'by_index by_index_ident 4',
    'by_nothing n 4',
  ],
  always: [
    '3000 rows,',
    'below below_id_region_at_idx',
    'by_full f',
    'by_index by_index_ident',
    'by_nothing n',
  ],
  use: `UPDATE by_index SET n = n + 1 WHERE id % 100 = 0; UPDATE by_full SET n = n + 1 WHERE id % 100 = 0;
DELETE FROM top WHERE id = 0`,
};

const by = (table: string, type: string, rest = '') =>
  `CREATE TABLE ${table} (k ${type} NOT NULL) PARTITION BY RANGE (k); ${rest}`;
const every = (what: string) => `{ partitions: { by: range (k), ${what} } }`;

const BOUNDS = [
  'at_end FROM (0) TO (9223372036854775807)',
  'at_end FROM (9223372036854775807) TO (MAXVALUE)',
  'days FROM (0001-01-01 BC) TO (99999-01-01)',
  'days FROM (199998-01-01) TO (MAXVALUE)',
  'days FROM (99999-01-01) TO (199998-01-01)',
  'narrow FROM (0) TO (MAXVALUE)',
  'near DEFAULT',
  'near FROM (2147000000) TO (2147480000)',
  'near FROM (2147480000) TO (2147481000)',
  'near FROM (2147481000) TO (2147482000)',
  'near FROM (2147482000) TO (2147483000)',
  'near FROM (2147483000) TO (MAXVALUE)',
  'seconds FROM (1577836800) TO (1893456000)',
  'seconds FROM (1893456000) TO (MAXVALUE)',
];

/** Keys whose type ends before the calendar, or the count, does. */
const ENDS: PartitionStage = {
  name: 'keys near the end of their type',
  setup: [
    by('narrow', 'int2'),
    by(
      'near',
      'int4',
      `CREATE TABLE near_a PARTITION OF near FOR VALUES FROM (2147000000) TO (2147480000);
       CREATE TABLE near_rest PARTITION OF near DEFAULT;
       INSERT INTO near SELECT 2147483647 - i FROM generate_series(0, 2999) i`,
    ),
    by(
      'at_end',
      'int8',
      'CREATE TABLE at_end_a PARTITION OF at_end FOR VALUES FROM (0) TO (9223372036854775807)',
    ),
    by('seconds', 'int4'),
    by('days', 'date'),
  ].join(';\n'),
  design: `version: 1
tables:
  narrow: ${every('every: 100000, ahead: 2')}
  near: ${every('every: 1000, ahead: 3')}
  at_end: ${every('every: 10, ahead: 2')}
  seconds: ${every('every: 10 years, ahead: 3, epoch: s')}
  days: ${every('every: 99999 years, ahead: 5')}
`,
  facts: `
SELECT format('%s %s', h.inhparent::regclass, replace(regexp_replace(pg_get_expr(c.relpartbound, c.oid), '^FOR VALUES ', ''), '''', '')) AS fact
  FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid AND c.relkind = 'r'
UNION ALL SELECT format('%s rows, %s of them in the default', count(*), count(*) FILTER (WHERE tableoid = 'near_rest'::regclass)) FROM near
 ORDER BY 1`,
  wanted: ['3000 rows, 0 of them in the default', ...BOUNDS],
  always: ['3000 rows,', ...BOUNDS],
  use: 'UPDATE near SET k = k WHERE k > 2147483600',
};

export const PARTITION_STAGES = [IDENTITIES, ENDS];
