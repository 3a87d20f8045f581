import { dictionary } from '../../model/index.ts';

type Meanings = { readonly [name: string]: string };

/** What a storage parameter does, in few words, and what holds without it (manual, CREATE TABLE and CREATE INDEX).
 *  Those named after a setting of the server have its value as their default. */
const TABLE: Meanings = dictionary({
  autovacuum_analyze_scale_factor:
    'ANALYZE when this fraction of the rows has changed; usually 0.1',
  autovacuum_analyze_threshold: 'and this many rows; usually 50',
  autovacuum_enabled: 'autovacuum, but for that against wraparound; default on',
  autovacuum_freeze_max_age: 'transactions until a vacuum against wraparound is forced',
  autovacuum_freeze_min_age: 'age in transactions at which a vacuum freezes rows',
  autovacuum_freeze_table_age: 'age in transactions at which a vacuum reads the whole table',
  autovacuum_multixact_freeze_max_age: 'as autovacuum_freeze_max_age, for multixacts',
  autovacuum_multixact_freeze_min_age: 'as autovacuum_freeze_min_age, for multixacts',
  autovacuum_multixact_freeze_table_age: 'as autovacuum_freeze_table_age, for multixacts',
  autovacuum_vacuum_cost_delay: 'ms of pause each time the cost limit is reached; usually 2',
  autovacuum_vacuum_cost_limit: 'work between two pauses; usually 200',
  autovacuum_vacuum_insert_scale_factor:
    'VACUUM when inserts are this fraction of the rows; usually 0.2',
  autovacuum_vacuum_insert_threshold: 'and this many inserts; usually 1000',
  autovacuum_vacuum_max_threshold: 'VACUUM at this many dead rows at the latest',
  autovacuum_vacuum_scale_factor: 'VACUUM when this fraction of the rows is dead; usually 0.2',
  autovacuum_vacuum_threshold: 'and this many dead rows; usually 50',
  fillfactor: '% to which pages are filled, room for updates in place; default 100',
  log_autovacuum_min_duration: 'ms from which a run of autovacuum is logged',
  parallel_workers: 'workers of a parallel scan; by the table’s size without it',
  toast_tuple_target: 'bytes from which long values move out of the row; default 2032',
  user_catalog_table: 'read by logical decoding like a catalog; default off',
  vacuum_index_cleanup: 'whether VACUUM cleans the indexes; default auto',
  vacuum_truncate: 'whether VACUUM gives empty pages at the end back; default on',
});

const BY_METHOD: { readonly [method: string]: Meanings } = dictionary({
  btree: dictionary({
    deduplicate_items: 'equal keys are stored once; default on',
    fillfactor: '% to which pages are filled; default 90',
  }),
  hash: dictionary({ fillfactor: '% to which pages are filled; default 75' }),
  gist: dictionary({
    buffering: 'how it is built; default auto',
    fillfactor: '% to which pages are filled; default 90',
  }),
  spgist: dictionary({ fillfactor: '% to which pages are filled; default 80' }),
  gin: dictionary({
    fastupdate: 'writes go to a pending list first, which reads must scan; default on',
    gin_pending_list_limit: 'kB of the pending list',
  }),
  brin: dictionary({
    autosummarize: 'new ranges are summarized by autovacuum; default off',
    pages_per_range: 'pages per entry; default 128',
  }),
  hnsw: dictionary({
    ef_construction: 'candidates while building; default 64',
    m: 'neighbours per node; default 16',
  }),
  ivfflat: dictionary({ lists: 'clusters; default 100' }),
});

/** `kind`: table, or the access method of an index. */
export function meaningOf(kind: string, name: string): string | undefined {
  const of = (kind === 'table' ? TABLE : BY_METHOD[kind]) ?? dictionary<string>({});
  if (!name.startsWith(TOAST)) return of[name];
  return of[name.slice(TOAST.length)] === undefined ? undefined : 'the same of its TOAST table';
}

const TOAST = 'toast.';
