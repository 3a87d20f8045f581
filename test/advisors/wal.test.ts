import { expect, test } from 'vitest';
import { wal } from '../../src/advisors/wal.ts';
import type { IoCounters } from '../../src/model/index.ts';
import { reading, setting } from '../support/evidence/build.ts';
import { ask, edits, told } from './ask.ts';

const MB = 1024 * 1024;
const settings = (more: Record<string, ReturnType<typeof setting>> = {}) => ({
  max_wal_size: setting('1024', 'MB'),
  min_wal_size: setting('80', 'MB'),
  checkpoint_timeout: setting('300', 's'),
  checkpoint_completion_target: setting('0.9'),
  wal_compression: setting('off', null, ['pglz', 'lz4', 'on', 'off']),
  ...more,
});
const empty = reading('2030-01-01T00:00:00Z');
const after = (
  checkpoints: Partial<typeof empty.checkpointer>,
  wal_: Partial<typeof empty.wal>,
) => ({
  checkpointer: { ...empty.checkpointer, ...checkpoints },
  wal: { ...empty.wal, ...wal_ },
});
/** An hour in which WAL of so many MB was written. */
const hour = (timed: number, requested: number, mb: number, images = 0) => ({
  server: { settings: settings() },
  seconds: 3600,
  before: {},
  after: after(
    { num_timed: timed, num_requested: requested },
    { wal_bytes: mb * MB, lsn: mb * MB, wal_fpi: images },
  ),
});

test('WAL that forces checkpoints asks for more room', () => {
  // 40 GB in an hour are 11 MB a second: a checkpoint each 47 seconds.
  const found = ask(wal, hour(0, 75, 40 * 1024));
  expect(told(found)).toEqual(['warning max-wal-size']);
  expect(edits(found)).toEqual(['value="4GB"', 'value="2160MB"']);
  expect(edits(ask(wal, hour(0, 75, 40 * 1024), { walDisk: 100 * 1024 * MB }))[0]).toBe(
    'value="7792MB"',
  );
});

test.each([
  ['an idle server', hour(12, 0, 3)],
  ['CHECKPOINT by hand, backups, CREATE DATABASE', hour(12, 40, 300)],
  ['one bulk load in an hour of checkpoints by time', hour(12, 1, 1500)],
  ['no checkpoint at all', hour(0, 0, 0)],
])('%s is healthy', (_, made) => expect(ask(wal, made)).toEqual([]));

test('images of pages ask for compression, once there are fewer checkpoints', () => {
  const [only] = ask(wal, hour(12, 0, 2000, 150_000));
  expect([only?.code, only?.under, only?.edits[0]?.to]).toEqual(['wal-compression', null, 'lz4']);
  const both = ask(wal, hour(0, 75, 40 * 1024, 4_000_000));
  expect(both.map(({ code, under }) => [code, under?.code])).toEqual([
    ['max-wal-size', undefined],
    ['wal-compression', 'max-wal-size'],
  ]);
  const on = { settings: settings({ wal_compression: setting('lz4') }) };
  expect(ask(wal, { ...hour(12, 0, 2000, 150_000), server: on })).toEqual([]);
  expect(ask(wal, hour(12, 0, 2000, 20_000))).toEqual([]);
});

test('a lower completion target is told without a window', () => {
  const server = { settings: settings({ checkpoint_completion_target: setting('0.5') }) };
  expect(told(ask(wal, { server }))).toEqual([
    'warning completion-target',
    'cannot-tell window-too-short',
  ]);
});

test.each([
  ['two readings a minute apart', { ...hour(0, 5, 40_000), seconds: 60 }],
  ['a single reading', { server: { settings: settings() } }],
  ['a standby', { ...hour(0, 75, 40_000), server: { settings: settings(), standby: true } }],
])('%s do not tell', (_, made) => {
  expect(told(ask(wal, made))).toEqual(['cannot-tell window-too-short']);
});

test('a limit that is lifted lets a minute do', () => {
  const minute = { ...hour(0, 3, 3000), seconds: 60 };
  expect(told(ask(wal, minute, { minWindow: 0 }))).toEqual(['warning max-wal-size']);
});

test('sync of checkpoints, against all time', () => {
  const with_ = (sync_time: number) => ({
    ...hour(12, 0, 300),
    after: after({ num_timed: 12, sync_time }, {}),
  });
  expect(told(ask(wal, with_(72_000)))).toEqual(['warning checkpoint-sync']);
  expect(ask(wal, with_(30_000))).toEqual([]);
});

test('syncs by sessions: many, and of relations', () => {
  const row = (more: Partial<IoCounters>): IoCounters => ({
    ...{
      backend_type: 'client backend',
      object: 'relation',
      context: 'normal',
      reads: 0,
      read_bytes: 0,
    },
    ...{
      read_time: 0,
      writes: 1000,
      write_bytes: 0,
      write_time: 0,
      extends: 0,
      hits: 0,
      evictions: 0,
    },
    ...{ fsyncs: 0, fsync_time: 0 },
    ...more,
  });
  const io = (more: Partial<IoCounters>) => ({
    ...hour(12, 0, 300),
    after: { ...after({ num_timed: 12 }, {}), io: [row(more)] },
  });
  expect(told(ask(wal, io({ fsyncs: 50 })))).toEqual(['warning backend-fsync']);
  expect(ask(wal, io({ fsyncs: 5 }))).toEqual([]);
  expect(ask(wal, io({ fsyncs: 5000, object: 'wal' }))).toEqual([]);
  expect(ask(wal, io({ fsyncs: 5000, backend_type: 'checkpointer' }))).toEqual([]);
});
