import type { DriftReport, Field, JudgedFinding } from '../../src/model/index.ts';

const field = (value: string | number | null): Field | null =>
  value === null ? null : { value, text: String(value) };

const RUN = '0b4f3b52-9a0d-4b51-8e58-0b8f3f8b7a10';
const SINCE = { at: '2026-11-20T02:04:11.000Z', by: 'deploy', run: RUN };
const features = { schema: 'ml_features', name: 'features' };

type Part = Pick<JudgedFinding, 'class' | 'address'> &
  Partial<Omit<JudgedFinding, 'applied' | 'actual' | 'declared'>> & {
    readonly values?: readonly [
      string | number | null,
      string | number | null,
      string | number | null,
    ];
  };

export const judged = ({ values = [null, null, null], ...part }: Part): JudgedFinding => ({
  ...{ field: null, note: '', since: SINCE, evidence: [], accepted: null },
  ...{ applied: field(values[0]), actual: field(values[1]), declared: field(values[2]) },
  ...part,
});

export const report = (
  findings: readonly JudgedFinding[],
  more: Partial<DriftReport> = {},
): DriftReport => ({
  server: { database: 'ml_platform', version: '17.4', systemId: '7421' },
  state: { lineage: 'c0ffee00-1111-2222-3333-444455556666', serial: 12 },
  compared: 6200,
  untold: [],
  diagnostics: [],
  ...more,
  findings,
});

const TABLE = { class: 'drift', address: 'table.ml_features.features', table: features } as const;
const LOG = {
  source: 'log',
  at: '2026-11-24 12:31:09.123 UTC',
  who: 'alice (psql) from 10.0.0.7',
  what: 'ALTER TABLE ml_features.features SET (fillfactor = 70)',
} as const;
const ROW = {
  source: 'catalog-row',
  at: '2026-11-24T12:31:09.120Z',
  who: null,
  what: 'its catalog row was last written',
} as const;

/** A bad night: something of every class, some of it accepted, one acceptance past its day. */
export const badNight = report(
  [
    judged({ ...TABLE, field: 'with.fillfactor', values: [90, 70, 90], evidence: [LOG, ROW] }),
    judged({
      ...TABLE,
      field: 'with.autovacuum_vacuum_scale_factor',
      values: [0.02, null, 0.01],
      evidence: [LOG, ROW],
    }),
    judged({
      class: 'drift',
      address: 'setting.max_wal_size',
      field: 'value',
      values: ['50GB', '1GB (postgresql.conf)', '50GB'],
      evidence: [
        {
          source: 'configuration-file',
          at: '2026-11-24T11:00:00Z',
          who: null,
          what: 'set in /etc/postgresql/17/main/postgresql.conf, line 233',
        },
      ],
      accepted: { why: 'load test of the WAL volume', until: '2026-11-20', expired: true },
    }),
    judged({
      class: 'drift',
      address: 'table.ml_features.events_2026_11_25',
      field: 'with.fillfactor',
      values: [null, null, 95],
      note: 'came without it, after the last apply',
      since: null,
    }),
    judged({
      class: 'missing',
      address: 'index.ml_features.features_lookup',
      table: features,
      note: 'dropped outside of dbopt',
      evidence: [
        {
          source: 'session',
          at: '2026-11-24T12:58:00Z',
          who: 'bob (DBeaver), pid 4711',
          what: 'has it locked now (AccessExclusiveLock): DROP INDEX ml_features.features_lookup',
        },
      ],
    }),
    judged({
      class: 'invalid',
      address: 'index.ml_features.features_embedding',
      field: 'valid',
      values: [null, 'false', null],
      note: 'no query can use it, while every write pays for it',
    }),
    judged({
      class: 'unapplied',
      address: 'column.ml_features.features.payload',
      field: 'statistics',
      values: [500, 500, 1000],
    }),
    judged({
      class: 'unapplied',
      address: 'index.ml_features.features_new',
      note: 'new in the file',
      since: null,
    }),
    judged({
      class: 'pending-restart',
      address: 'setting.shared_buffers',
      note: 'shared_buffers runs with 128MB until the server restarts',
    }),
    judged({
      class: 'drift',
      address: 'role.inference_api',
      field: 'settings.statement_timeout',
      values: ['5s', '1min', '5s'],
      accepted: { why: 'backfill of the embeddings', until: '2026-12-01', expired: false },
    }),
    judged({
      class: 'unmanaged',
      address: 'index.ml_features.tmp_alice',
      table: features,
      note: 'made outside of dbopt',
      since: null,
    }),
    judged({
      class: 'unmanaged',
      address: 'table.ml_features.features',
      table: features,
      field: 'with.parallel_workers',
      values: [null, 4, null],
      note: 'set outside of dbopt',
    }),
  ],
  {
    untold: ['when: track_commit_timestamp is off, so catalog rows tell no time'],
    diagnostics: [
      {
        severity: 'warning',
        code: 'accept-unused',
        message: 'nothing is accepted by this any more: index.ml_features.old is as it should be',
        hint: 'take it out of drift.accept',
        place: {
          file: 'dbopt.yaml',
          line: 41,
          column: 7,
          source: '    - { address: index.ml_features.old, why: measured }',
        },
      },
    ],
  },
);

/** Names that want to do harm, and more than a screen has room for. */
export const oddDrift = report([
  judged({
    class: 'drift',
    address: 'table."x\u001b[2J"."a|b`c<b>@team"',
    field: 'with.fillfactor',
    values: ['\u0007', 'a\nb', '\u202e'],
    evidence: [{ source: 'log', at: null, who: '<img src=x>', what: '```\n# ![x](y)' }],
  }),
  ...Array.from({ length: 30 }, (_, i) =>
    judged({ class: 'unmanaged', address: `index.public.${'long_'.repeat(12)}${i}`, since: null }),
  ),
]);
