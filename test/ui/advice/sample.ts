import type { AdviceReport, JudgedAdvice } from '../../../src/model/index.ts';

const base = (
  code: string,
  address: string,
  severity: JudgedAdvice['severity'],
  title: string,
): JudgedAdvice => ({
  ...{ code, advisor: 'index', address, severity, verdict: 'found', title, evidence: [] },
  ...{ gain: null, remedy: null, edits: [], action: null, outside: null, unanswered: null },
  ...{ under: null, place: null, accepted: null },
});

const HOUR = { from: '2030-06-15T11:00:00.000Z', to: '2030-06-15T12:00:00.000Z' };

export const busy: AdviceReport = {
  server: { database: 'shop', version: '18.1', systemId: '7123' },
  advisors: ['vacuum', 'index'],
  window: HOUR,
  findings: [
    {
      ...base(
        'xmin-horizon',
        'database',
        'critical',
        'nothing is cleaned up: a session is open since 09:14',
      ),
      evidence: [
        {
          what: 'age of its xmin',
          value: 4_200_000,
          unit: 'transactions',
          window: null,
          interval: null,
          from: 'pg_stat_activity',
        },
      ],
      ...{ remedy: 'outside', outside: 'end the transaction of pid 4711 (app, reports)' },
    },
    {
      ...base(
        'autovacuum-lag',
        'table.app.note',
        'warning',
        '812,000 dead rows, four times its trigger',
      ),
      under: { code: 'xmin-horizon', address: 'database' },
    },
    {
      ...base(
        'index-unused',
        'index.app.t_note',
        'warning',
        'never scanned in 45 days, and written 1,204,000 times',
      ),
      evidence: [
        {
          what: 'size',
          value: 25_165_824,
          unit: 'bytes',
          window: null,
          interval: null,
          from: 'pg_relation_size',
        },
        {
          what: 'dead share',
          value: 0.1234,
          unit: 'share',
          window: HOUR,
          interval: [0.11, 0.14],
          from: 'pgstattuple_approx',
        },
      ],
      gain: { how: 'computed', what: 'disk', before: 25_165_824, after: 0, unit: 'bytes' },
      remedy: 'edit',
      edits: [
        {
          address: 'index.app.t_note',
          field: 'absent',
          from: null,
          to: true,
          table: { schema: 'app', name: 'note' },
        },
      ],
      place: { file: 'dbopt.yaml', line: 7, column: 7 },
    },
    {
      ...base(
        'index-invalid',
        'index.app."Odd | `name` of an index that is rather long, as some frameworks make them"',
        'info',
        'a build of it failed',
      ),
      remedy: 'action',
      action: {
        run: 'REINDEX INDEX CONCURRENTLY app."Odd | `name` of an index that is rather long, as some frameworks make them";',
        lock: 'SHARE UPDATE EXCLUSIVE on app.note',
        cost: 'builds it anew beside the old one',
      },
    },
    {
      ...base('buffer-hit', 'database', 'info', 'how much memory would do'),
      verdict: 'cannot-tell',
      unanswered: {
        question: 'how much memory would do',
        why: 'SQL does not tell what the machine has',
        needs: 'give --ram 64GB',
      },
    },
    {
      ...base('index-unused', 'index.app.t_old', 'warning', 'never scanned in 45 days'),
      accepted: { why: 'the yearly report', until: '2031-01-31', expired: false },
    },
  ],
  diffs: [
    {
      ...{ file: 'dbopt.yaml', fresh: false, before: '', after: '' },
      patch: `--- a/dbopt.yaml
+++ b/dbopt.yaml
@@ -1,3 +1,4 @@
 tables:
   app.note:
     indexes:
+      t_note: { absent: true }
`,
    },
  ],
  cannot: [],
  diagnostics: [],
};

export const quiet: AdviceReport = { ...busy, findings: [], diffs: [], window: null };
