import { scenario } from '../support/advice/scenario.ts';

const ask = ['wal'];
const setting = (name: string) => `setting.${name}`;
const wal = (rows: number) =>
  `INSERT INTO load SELECT i, repeat('x', 900) FROM generate_series(1, ${rows}) i`;
const LOAD = 'CREATE TABLE load (id int, note text)';
const short = { minWindow: 0 };

scenario('one reading tells nothing of checkpoints', {
  ask,
  sql: LOAD,
  finds: [
    { code: 'window-too-short', address: 'server', severity: 'info', verdict: 'cannot-tell' },
  ],
});

scenario('a window of seconds tells nothing of checkpoints', {
  ask,
  sql: LOAD,
  later: wal(1000),
  limits: { minWindow: null },
  finds: [
    { code: 'window-too-short', address: 'server', severity: 'info', verdict: 'cannot-tell' },
  ],
});

scenario('a checkpoint by hand is nobody’s fault', {
  ask,
  sql: LOAD,
  later: `${wal(1000)};\nCHECKPOINT;\nCHECKPOINT`,
  limits: short,
  not: ['max-wal-size', 'completion-target'],
});

scenario('little WAL and no checkpoint', { ask, sql: LOAD, later: wal(100), limits: short });

scenario('WAL that forces checkpoints one after the other', {
  ask,
  sql: `${LOAD};
ALTER SYSTEM SET max_wal_size = '32MB';
ALTER SYSTEM SET min_wal_size = '32MB';
SELECT pg_reload_conf()`,
  later: `${wal(40_000)};\n${wal(40_000)};\nSELECT pg_sleep(1)`,
  limits: { ...short, walDisk: 2 ** 40 },
  after:
    'ALTER SYSTEM RESET max_wal_size;\nALTER SYSTEM RESET min_wal_size;\nSELECT pg_reload_conf()',
  finds: [{ code: 'max-wal-size', address: setting('max_wal_size'), severity: 'warning' }],
  not: ['max-wal-size', 'wal-compression', 'window-too-short'],
});

scenario('the same, while counters of the database and of statements were reset', {
  ask,
  sql: `${LOAD};
ALTER SYSTEM SET max_wal_size = '32MB';
ALTER SYSTEM SET min_wal_size = '32MB';
SELECT pg_reload_conf()`,
  later: `SELECT pg_stat_reset();\nSELECT pg_stat_statements_reset();\n${wal(40_000)};\n${wal(40_000)};\nSELECT pg_sleep(1)`,
  limits: { ...short, walDisk: 2 ** 40 },
  after:
    'ALTER SYSTEM RESET max_wal_size;\nALTER SYSTEM RESET min_wal_size;\nSELECT pg_reload_conf()',
  finds: [{ code: 'max-wal-size', address: setting('max_wal_size'), severity: 'warning' }],
});

scenario('checkpoints that write in half of the time they have', {
  ask,
  sql: `ALTER SYSTEM SET checkpoint_completion_target = 0.5;\nSELECT pg_reload_conf()`,
  after: 'ALTER SYSTEM RESET checkpoint_completion_target;\nSELECT pg_reload_conf()',
  only: ['completion-target'],
  finds: [
    {
      code: 'completion-target',
      address: setting('checkpoint_completion_target'),
      severity: 'warning',
      edits: { value: 0.9 },
    },
  ],
});

scenario('images of whole pages, uncompressed', {
  ask,
  sql: `${LOAD};
${wal(20_000)};
ALTER SYSTEM SET full_page_writes = on;
SELECT pg_reload_conf();
SELECT pg_sleep(0.2);
CHECKPOINT`,
  later: 'UPDATE load SET id = id + 1 WHERE id % 8 = 1',
  after: 'ALTER SYSTEM RESET full_page_writes;\nSELECT pg_reload_conf()',
  limits: short,
  finds: [{ code: 'wal-compression', address: setting('wal_compression'), severity: 'warning' }],
});

const cycles = Array.from(
  { length: 5 },
  () => `TRUNCATE staging;
INSERT INTO staging SELECT i, repeat('x', 200) FROM generate_series(1, 5000) i;
SELECT count(*) FROM staging`,
).join(';\n');

scenario('staging that is emptied by TRUNCATE and read by who loads it', {
  ask,
  sql: `CREATE TABLE staging (id int, note text);\n${cycles}`,
  only: ['unlogged'],
  finds: [
    { code: 'unlogged', address: 'table.public.staging', edits: { persistence: 'unlogged' } },
  ],
});

scenario('a table that is emptied by TRUNCATE and that others refer to', {
  ask,
  sql: `CREATE TABLE staging (id int PRIMARY KEY, note text);
CREATE TABLE refers (id int REFERENCES staging);
${cycles.replaceAll('TRUNCATE staging', 'TRUNCATE staging, refers')}`,
  only: ['unlogged'],
  not: ['unlogged'],
});

scenario('a table that is loaded and never emptied', {
  ask,
  sql: `CREATE TABLE staging (id int, note text);
${cycles.replaceAll('TRUNCATE staging', 'DELETE FROM staging WHERE id = 1')}`,
  only: ['unlogged'],
  not: ['unlogged'],
});
