import { dictionary, type LockMode } from '../../model/index.ts';

/** A storage parameter: what it takes and the lock that changing it needs (manual, CREATE TABLE and CREATE INDEX;
 *  lock levels as reloptions.c has them and the lock tests see them). */
export interface StorageParameter {
  readonly type: 'boolean' | 'integer' | 'real' | 'enum';
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  readonly lock: LockMode;
  /** First server version that has it, as server_version_num. */
  readonly since?: number;
  /** Index parameters that are only read when the index is built. */
  readonly rebuild?: true;
}

const MAX_INT = 2_147_483_647;
const SUE = 'SHARE UPDATE EXCLUSIVE';
const AE = 'ACCESS EXCLUSIVE';

const boolean = (lock: LockMode = SUE): StorageParameter => ({ type: 'boolean', lock });
const integer = (min: number, max = MAX_INT): StorageParameter => ({
  type: 'integer',
  min,
  max,
  lock: SUE,
});
const real = (min: number, max: number): StorageParameter => ({
  type: 'real',
  min,
  max,
  lock: SUE,
});
const choice = (...values: readonly string[]): StorageParameter => ({
  type: 'enum',
  values,
  lock: SUE,
});
const built = (parameter: StorageParameter): StorageParameter => ({ ...parameter, rebuild: true });
const exclusive = (parameter: StorageParameter): StorageParameter => ({ ...parameter, lock: AE });
const since = (version: number, parameter: StorageParameter): StorageParameter => ({
  ...parameter,
  since: version,
});

export type Parameters = { readonly [name: string]: StorageParameter };

/** Parameters that a table shares with its TOAST table. */
export const TOAST_PARAMETERS: Parameters = dictionary({
  autovacuum_enabled: boolean(),
  autovacuum_freeze_max_age: integer(100_000, 2_000_000_000),
  autovacuum_freeze_min_age: integer(0, 1_000_000_000),
  autovacuum_freeze_table_age: integer(0, 2_000_000_000),
  autovacuum_multixact_freeze_max_age: integer(10_000, 2_000_000_000),
  autovacuum_multixact_freeze_min_age: integer(0, 1_000_000_000),
  autovacuum_multixact_freeze_table_age: integer(0, 2_000_000_000),
  autovacuum_vacuum_cost_delay: real(0, 100),
  autovacuum_vacuum_cost_limit: integer(1, 10_000),
  autovacuum_vacuum_insert_scale_factor: real(0, 100),
  autovacuum_vacuum_insert_threshold: integer(-1),
  autovacuum_vacuum_max_threshold: since(180_000, integer(-1)),
  autovacuum_vacuum_scale_factor: real(0, 100),
  autovacuum_vacuum_threshold: integer(0),
  log_autovacuum_min_duration: integer(-1),
  vacuum_index_cleanup: choice('auto', 'on', 'off'),
  vacuum_max_eager_freeze_failure_rate: since(180_000, real(0, 1)),
  vacuum_truncate: boolean(),
});

export const TABLE_PARAMETERS: Parameters = dictionary({
  ...TOAST_PARAMETERS,
  autovacuum_analyze_scale_factor: real(0, 100),
  autovacuum_analyze_threshold: integer(0),
  fillfactor: integer(10, 100),
  parallel_workers: integer(0, 1024),
  toast_tuple_target: integer(128, 8160),
  user_catalog_table: exclusive(boolean()),
});

/** By access method. Methods that are not here take what the server takes; only it knows their types. */
export const INDEX_PARAMETERS: { readonly [method: string]: Parameters } = dictionary({
  btree: dictionary({ fillfactor: integer(10, 100), deduplicate_items: boolean() }),
  hash: dictionary({ fillfactor: built(integer(10, 100)) }),
  gist: dictionary({
    fillfactor: integer(10, 100),
    buffering: exclusive(choice('auto', 'on', 'off')),
  }),
  spgist: dictionary({ fillfactor: integer(10, 100) }),
  gin: dictionary({
    fastupdate: exclusive(boolean()),
    gin_pending_list_limit: exclusive(integer(64, MAX_INT)),
  }),
  brin: dictionary({
    pages_per_range: exclusive(built(integer(1, 131_072))),
    autosummarize: exclusive(boolean()),
  }),
  hnsw: dictionary({
    m: exclusive(built(integer(2, 100))),
    ef_construction: exclusive(built(integer(4, 1000))),
  }),
  ivfflat: dictionary({ lists: exclusive(built(integer(1, 32_768))) }),
});
