const HEAD = `
version: 1
policy: { lock_timeout: 500ms, concurrent_wait: 20s, allow: [broken-names] }
`;

/** Applied before the faults begin, so that there is something to give back and to drop. */
export const BEFORE = `${HEAD}
extensions: { btree_gin: {} }
settings: { checkpoint_completion_target: 0.8 }
tables:
  app.features:
    with: { fillfactor: 80 }
    indexes:
      features_gone: { on: [entity, score] }
    statistics:
      features_dropped: { kinds: [mcv], on: [country, code] }
  app.events:
    indexes:
      events_gone: { on: [kind] }
      events_given_back: { on: [kind, entity] }
`;

/** Every kind of step. */
export const AFTER = `${HEAD}
extensions: { pg_trgm: {}, hstore: { schema: ext } }
settings: { autovacuum_naptime: 20s, max_wal_size: 2GB, work_mem: 8MB }
roles: { app: { connection_limit: 50, settings: { statement_timeout: 30s } } }
tables:
  app.features:
    with: { autovacuum_vacuum_scale_factor: 0.02, toast.autovacuum_vacuum_scale_factor: 0.05 }
    columns:
      payload: { storage: external, compression: pglz, statistics: 300 }
      country: { n_distinct: 41 }
    indexes:
      features_payload: { using: gin, on: [payload jsonb_path_ops] }
      features_tags: { using: gin, on: [tags], with: { fastupdate: off } }
      features_country: { on: [country] }
      features_code: { on: [code], unique: true, include: [entity] }
      features_broken: { on: [score] }
      features_doc: { using: gin, on: [doc gin_trgm_ops] }
      features_lookup: { on: [entity, score DESC], where: score > 1 }
    statistics:
      features_kinds: { kinds: [dependencies], on: [entity, country] }
      features_new: { kinds: [mcv], on: [country, (payload ->> 'device')], target: 200 }
  app.events:
    with: { autovacuum_vacuum_insert_scale_factor: 0.05 }
    indexes:
      events_entity: { on: [entity, at DESC] }
      events_kind: { on: [kind], include: [entity] }
      events_attached: { on: [at, kind] }
  app.counted:
    partitions: { by: range (id), every: 100, ahead: 2 }
  app.archive:
    with: { fillfactor: 90, toast_tuple_target: 4080 }
    indexes:
      archive_id: { using: brin, on: [id], with: { pages_per_range: 32 } }
      archive_amount: { on: [id], include: [amount] }
  app.staging: { persistence: logged }
  app.scratch: { persistence: unlogged }
`;
