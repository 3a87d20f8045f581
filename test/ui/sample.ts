import { change, fieldChange, plan, step } from './fixtures.ts';

const features = { schema: 'ml_features', name: 'features' };
const TABLE = 'table.ml_features.features';
const GIN = 'index.ml_features.features_payload_gin';
const HNSW = 'index.ml_features.features_embedding';

/** The plan of the README: one of everything that a feature store meets in its first week. */
export const featureStore = plan(
  [
    change('update', 'setting.max_wal_size', { fields: [fieldChange('value', '1GB', '50GB')] }),
    change('update', 'setting.shared_preload_libraries', {
      fields: [fieldChange('include', null, 'pg_stat_statements')],
    }),
    change('update', TABLE, {
      table: features,
      ours: false,
      fields: [
        fieldChange('with.fillfactor', 100, 90),
        fieldChange('with.autovacuum_vacuum_scale_factor', 0.2, 0.02),
        fieldChange('with.toast_tuple_target', null, 4080),
      ],
    }),
    change('update', 'column.ml_features.features.payload', {
      table: features,
      fields: [fieldChange('storage', 'extended', 'main'), fieldChange('statistics', null, 500)],
    }),
    change('create', HNSW, {
      table: features,
      ours: false,
      fields: [
        fieldChange('using', null, 'hnsw'),
        fieldChange('on', null, 'embedding vector_cosine_ops'),
        fieldChange('with.m', null, 16),
        fieldChange('with.ef_construction', null, 64),
      ],
    }),
    change('replace', GIN, {
      table: features,
      fields: [
        fieldChange('on', 'payload', 'payload jsonb_path_ops', { how: 'rebuild' }),
        fieldChange('with.fastupdate', 'on', 'off'),
      ],
    }),
    change('delete', 'index.ml_features.features_old', {
      table: features,
      fields: [fieldChange('on', 'created_at', null)],
    }),
  ],
  [
    step('setting.max_wal_size', 'set max_wal_size', {
      phase: 'settings',
      mode: 'single',
      effect: 'reload',
      sql: ["ALTER SYSTEM SET max_wal_size = '50GB'"],
    }),
    step('setting.shared_preload_libraries', 'set shared_preload_libraries', {
      phase: 'settings',
      mode: 'single',
      effect: 'restart',
      sql: ['ALTER SYSTEM SET shared_preload_libraries = pg_stat_statements'],
      hazards: [{ code: 'restart', message: 'takes effect only after the server was restarted' }],
    }),
    step(TABLE, 'set storage parameters', {
      effect: 'new pages',
      locks: [{ relation: 'ml_features.features', mode: 'SHARE UPDATE EXCLUSIVE' }],
      seconds: 0.1,
      sql: [
        'ALTER TABLE ml_features.features SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02, toast_tuple_target = 4080)',
      ],
    }),
    step('column.ml_features.features.payload', 'set storage and statistics', {
      effect: 'new rows',
      locks: [{ relation: 'ml_features.features', mode: 'ACCESS EXCLUSIVE' }],
      seconds: 0.1,
      sql: [
        'ALTER TABLE ml_features.features ALTER COLUMN payload SET STORAGE MAIN',
        'ALTER TABLE ml_features.features ALTER COLUMN payload SET STATISTICS 500',
      ],
      hazards: [
        {
          code: 'access-exclusive',
          message: 'queries on ml_features.features wait while the lock is taken, 2 s at most',
        },
      ],
    }),
    step(HNSW, 'build index', {
      phase: 'indexes',
      mode: 'concurrent',
      touches: 'scan',
      locks: [{ relation: 'ml_features.features', mode: 'SHARE UPDATE EXCLUSIVE' }],
      bytes: 1_288_490_188,
      seconds: 190,
      work: { sort: 'HNSW build', amount: 4e10, usual: null, earlier: 2 },
      sql: [
        'CREATE INDEX CONCURRENTLY features_embedding ON ml_features.features USING hnsw (embedding public.vector_cosine_ops) WITH (m = 16, ef_construction = 64)',
      ],
      hazards: [{ code: 'index-build', message: 'reads the whole table and writes 1.2 GB' }],
    }),
    step(GIN, 'build replacement', {
      phase: 'indexes',
      mode: 'concurrent',
      touches: 'scan',
      locks: [{ relation: 'ml_features.features', mode: 'SHARE UPDATE EXCLUSIVE' }],
      bytes: 241_172_480,
      seconds: 42,
      work: { sort: 'GIN build', amount: 3e8, usual: 7e6 },
      sql: [
        'CREATE INDEX CONCURRENTLY features_payload_gin_dbopt_new ON ml_features.features USING gin (payload jsonb_path_ops) WITH (fastupdate = off)',
      ],
      hazards: [
        { code: 'index-replace', message: 'both indexes are kept up to date until the names swap' },
      ],
    }),
    step(GIN, 'swap names and drop the old index', {
      phase: 'indexes',
      locks: [{ relation: 'ml_features.features_payload_gin', mode: 'SHARE UPDATE EXCLUSIVE' }],
      sql: [
        'ALTER INDEX ml_features.features_payload_gin RENAME TO features_payload_gin_dbopt_old',
        'ALTER INDEX ml_features.features_payload_gin_dbopt_new RENAME TO features_payload_gin',
      ],
    }),
    step('index.ml_features.features_old', 'drop index', {
      phase: 'drops',
      mode: 'concurrent',
      locks: [{ relation: 'ml_features.features', mode: 'SHARE UPDATE EXCLUSIVE' }],
      sql: ['DROP INDEX CONCURRENTLY ml_features.features_old'],
      hazards: [{ code: 'index-drop', message: 'queries that used the index slow down' }],
    }),
  ],
  [
    {
      severity: 'warning',
      code: 'old-transaction',
      message: 'pid 4711 (mage_etl) has been in a transaction for 42 min and will hold up 2 steps',
      hint: 'end it before the apply, or expect CONCURRENTLY steps to wait for it',
    },
  ],
);
