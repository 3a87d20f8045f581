import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { load } from './support.ts';

const reference = await readFile(new URL('good/reference.yaml', import.meta.url), 'utf8');
const env = { DATABASE_URL: 'postgresql://ml:secret@db/ml' };

describe('loadDesign', () => {
  test('reads the reference design', async () => {
    const { design, diagnostics } = await load({ 'dbopt.yaml': reference }, { env });
    expect(diagnostics).toEqual([]);
    expect(design?.declared.map((d) => d.address)).toMatchInlineSnapshot(`
      [
        "extension.vector",
        "extension.pg_partman",
        "setting.max_wal_size",
        "setting.checkpoint_completion_target",
        "setting.shared_preload_libraries",
        "database.ml_platform",
        "role.inference_api",
        "table.ml_features.features",
        "table.ml_features.events",
        "column.ml_features.features.payload",
        "column.ml_features.features.embedding",
        "index.ml_features.features_payload_gin",
        "index.ml_features.features_lookup",
        "index.ml_features.features_embedding",
        "index.ml_features.events_time",
        "statistics.ml_features.features_country_device",
      ]
    `);
    expect(
      Object.fromEntries((design?.declared ?? []).map((d) => [d.address, d.spec])),
    ).toMatchInlineSnapshot(`
      {
        "column.ml_features.features.embedding": {
          "storage": "external",
        },
        "column.ml_features.features.payload": {
          "compression": "lz4",
          "n_distinct": -0.2,
          "statistics": 500,
          "storage": "main",
        },
        "database.ml_platform": {
          "settings": {
            "default_toast_compression": "lz4",
          },
        },
        "extension.pg_partman": {
          "schema": "partman",
        },
        "extension.vector": {
          "version": ">=0.7",
        },
        "index.ml_features.events_time": {
          "on": [
            "event_time",
          ],
          "using": "brin",
          "with": {
            "pages_per_range": 32,
          },
        },
        "index.ml_features.features_embedding": {
          "on": [
            "embedding vector_cosine_ops",
          ],
          "using": "hnsw",
          "with": {
            "ef_construction": 64,
            "m": 16,
          },
        },
        "index.ml_features.features_lookup": {
          "include": [
            "score",
          ],
          "on": [
            "entity_id",
            "event_time DESC NULLS LAST",
          ],
          "unique": false,
          "where": "active",
        },
        "index.ml_features.features_payload_gin": {
          "on": [
            "payload jsonb_path_ops",
          ],
          "using": "gin",
          "with": {
            "fastupdate": "off",
          },
        },
        "role.inference_api": {
          "connection_limit": 50,
          "settings": {
            "hnsw.ef_search": 100,
            "statement_timeout": "5s",
          },
        },
        "setting.checkpoint_completion_target": {
          "value": 0.9,
        },
        "setting.max_wal_size": {
          "value": "50GB",
        },
        "setting.shared_preload_libraries": {
          "include": [
            "pg_stat_statements",
          ],
        },
        "statistics.ml_features.features_country_device": {
          "kinds": [
            "dependencies",
            "mcv",
          ],
          "on": [
            "country",
            "(payload ->> 'device')",
          ],
          "target": 1000,
        },
        "table.ml_features.events": {},
        "table.ml_features.features": {
          "persistence": "logged",
          "with": {
            "autovacuum_vacuum_scale_factor": 0.02,
            "fillfactor": 90,
            "toast.autovacuum_vacuum_scale_factor": 0.05,
            "toast_tuple_target": 4080,
          },
        },
      }
    `);
  });
});
