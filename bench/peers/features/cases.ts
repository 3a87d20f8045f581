/** A thing of the physical design that differs between two databases. */
export interface FeatureCase {
  readonly name: string;
  /** Run in both databases. */
  readonly base: string;
  /** Run in the second one: what the design says, as SQL. `DB` stands for the database's name. */
  readonly change: string;
  /** The same as a design. */
  readonly design: string;
  /** A query with one value, which tells whether the first has become like the second. */
  readonly ask: string;
}

const TABLE = 'CREATE TABLE public.t (id bigint, country text, payload jsonb);';
const option = (relation: string): string =>
  `SELECT array_to_string(reloptions, ',') FROM pg_class WHERE relname = '${relation}'`;
const column = (field: string): string =>
  `SELECT ${field}::text FROM pg_attribute WHERE attrelid = 'public.t'::regclass AND attname = 'payload'`;

export const CASES: readonly FeatureCase[] = [
  {
    name: 'storage parameter of a table (`fillfactor`)',
    base: TABLE,
    change: 'ALTER TABLE public.t SET (fillfactor = 90)',
    design: 'tables: { public.t: { with: { fillfactor: 90 } } }',
    ask: option('t'),
  },
  {
    name: 'autovacuum parameter of a TOAST table',
    base: TABLE,
    change: 'ALTER TABLE public.t SET (toast.autovacuum_vacuum_scale_factor = 0.05)',
    design: 'tables: { public.t: { with: { toast.autovacuum_vacuum_scale_factor: 0.05 } } }',
    ask: `SELECT array_to_string(reloptions, ',') FROM pg_class WHERE oid = (SELECT reltoastrelid FROM pg_class WHERE relname = 't')`,
  },
  {
    name: 'storage parameter of an index (GIN `fastupdate`)',
    base: `${TABLE} CREATE INDEX i ON public.t USING gin (payload);`,
    change: 'ALTER INDEX public.i SET (fastupdate = off)',
    design:
      'tables: { public.t: { indexes: { i: { using: gin, on: [payload], with: { fastupdate: off } } } } }',
    ask: option('i'),
  },
  {
    name: 'storage parameter of one partition',
    base: 'CREATE TABLE public.t (id bigint) PARTITION BY RANGE (id); CREATE TABLE public.t1 PARTITION OF public.t FOR VALUES FROM (0) TO (9);',
    change: 'ALTER TABLE public.t1 SET (fillfactor = 90)',
    design: 'tables: { public.t: { with: { fillfactor: 90 } } }',
    ask: option('t1'),
  },
  {
    name: 'column storage strategy',
    base: TABLE,
    change: 'ALTER TABLE public.t ALTER payload SET STORAGE main',
    design: 'tables: { public.t: { columns: { payload: { storage: main } } } }',
    ask: column('attstorage'),
  },
  {
    name: 'column compression',
    base: TABLE,
    change: 'ALTER TABLE public.t ALTER payload SET COMPRESSION pglz',
    design: 'tables: { public.t: { columns: { payload: { compression: pglz } } } }',
    ask: column('attcompression'),
  },
  {
    name: 'statistics target of a column',
    base: TABLE,
    change: 'ALTER TABLE public.t ALTER payload SET STATISTICS 500',
    design: 'tables: { public.t: { columns: { payload: { statistics: 500 } } } }',
    ask: column('attstattarget'),
  },
  {
    name: '`n_distinct` of a column',
    base: TABLE,
    change: 'ALTER TABLE public.t ALTER payload SET (n_distinct = -0.2)',
    design: 'tables: { public.t: { columns: { payload: { n_distinct: -0.2 } } } }',
    ask: column('attoptions'),
  },
  {
    name: 'extended statistics, with their target',
    base: TABLE,
    change:
      'CREATE STATISTICS public.s (mcv) ON id, country FROM public.t; ALTER STATISTICS public.s SET STATISTICS 1000',
    design:
      'tables: { public.t: { statistics: { s: { kinds: [mcv], on: [id, country], target: 1000 } } } }',
    ask: "SELECT stxkind::text || stxstattarget FROM pg_statistic_ext WHERE stxname = 's'",
  },
  {
    name: 'operator class of an index',
    base: `${TABLE} CREATE INDEX i ON public.t USING gin (payload);`,
    change: 'DROP INDEX public.i; CREATE INDEX i ON public.t USING gin (payload jsonb_path_ops)',
    design:
      'tables: { public.t: { indexes: { i: { using: gin, on: [payload jsonb_path_ops] } } } }',
    ask: "SELECT pg_get_indexdef('public.i'::regclass)",
  },
  {
    name: 'unlogged table',
    base: TABLE,
    change: 'ALTER TABLE public.t SET UNLOGGED',
    design: 'tables: { public.t: { persistence: unlogged } }',
    ask: "SELECT relpersistence::text FROM pg_class WHERE relname = 't'",
  },
  {
    name: 'setting of the server',
    base: TABLE,
    change: "ALTER SYSTEM SET work_mem = '37MB'; SELECT pg_reload_conf()",
    design: 'settings: { work_mem: 37MB }',
    ask: "SELECT setting FROM pg_file_settings WHERE name = 'work_mem' AND applied",
  },
  {
    name: 'setting of a database',
    base: TABLE,
    change: "ALTER DATABASE DB SET work_mem = '37MB'",
    design: 'databases: { DB: { settings: { work_mem: 37MB } } }',
    ask: "SELECT array_to_string(setconfig, ',') FROM pg_db_role_setting r JOIN pg_database d ON d.oid = r.setdatabase WHERE datname = 'DB'",
  },
  {
    name: 'setting of a role',
    base: TABLE,
    change: "ALTER ROLE reader SET statement_timeout = '5s'",
    design: 'roles: { reader: { settings: { statement_timeout: 5s } } }',
    ask: "SELECT array_to_string(setconfig, ',') FROM pg_db_role_setting r JOIN pg_roles u ON u.oid = r.setrole WHERE rolname = 'reader'",
  },
];
