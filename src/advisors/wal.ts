import { type AdviceInput, type Advisor, type Finding, measured } from '../model/index.ts';
import { cannotTell, found } from './shared/finding.ts';
import {
  memory,
  settingEdit,
  settingNumber,
  settingText,
  upToSegments,
} from './shared/settings.ts';
import { type Span, spanOf } from './shared/window.ts';
import { inWords, percent, spanWords } from './shared/words.ts';
import { backendFsyncs, checkpoints, peakRate } from './wal/numbers.ts';
import { unloggedStaging } from './wal/unlogged.ts';

/** Checkpoints and what they write. WAL cannot be tried without writing it: the proof is to look again after apply. */
export const wal: Advisor = {
  name: 'wal',
  about: 'checkpoints that WAL forces, images of whole pages, syncs that take long',
  codes: {
    'max-wal-size': 'WAL forces checkpoints before their time',
    'completion-target': 'checkpoints write faster than they have to',
    'wal-compression': 'much of the WAL is images of whole pages, uncompressed',
    'checkpoint-sync': 'checkpoints spend their time on sync',
    'backend-fsync': 'sessions have to sync files themselves',
    unlogged: 'a staging table is logged for nothing',
    'window-too-short': 'the time between the readings is too short to tell',
  },
  workload: true,
  findings: (input) =>
    input.evidence.server.standby
      ? [onStandby()]
      : [...ofCheckpoints(input), ...unloggedStaging(input, wal)],
};

function ofCheckpoints(input: AdviceInput): readonly Finding[] {
  const window = spanOf(input.evidence, VIEWS);
  const timeout = settingNumber(input, 'checkpoint_timeout') ?? 300_000;
  const least = (input.limits.minWindow ?? 3 * timeout) / 1000;
  const target = completionTarget(input);
  if (window === null || window.seconds < least) return [...target, tooShort(window, least)];
  const size = maxWalSize(input, window, timeout);
  return [...size, ...target, ...compression(input, window, size[0]), ...syncs(input, window)];
}

const SERVER = 'server';
/** What is counted of checkpoints, WAL and syncs. */
const VIEWS = ['pg_stat_checkpointer', 'pg_stat_bgwriter', 'pg_stat_wal', 'pg_stat_io'];
const PERCENT = 0.01;
/** Milliseconds: in a short window one checkpoint is a large share. */
const FELT = 1000;

const onStandby = (): Finding =>
  cannotTell(wal, {
    code: 'window-too-short',
    address: SERVER,
    title: 'this is a standby: it makes restartpoints, and the primary’s WAL',
    unanswered: {
      question: 'whether checkpoints come at their time',
      why: 'a standby makes none of its own',
      needs: 'observe the primary',
    },
  });

const tooShort = (window: Span | null, least: number): Finding =>
  cannotTell(wal, {
    code: 'window-too-short',
    address: SERVER,
    title:
      least === 0
        ? 'checkpoints are judged by what happened between two readings'
        : `checkpoints are judged over ${spanWords(least)} or more`,
    unanswered: {
      question: 'whether checkpoints come at their time',
      why:
        window === null
          ? 'there is one reading, or statistics began anew since the last one'
          : `the readings are ${spanWords(window.seconds)} apart`,
      needs: `observe again in ${spanWords(least)}, or with --watch ${Math.ceil(least)}s`,
    },
  });

function maxWalSize(input: AdviceInput, window: Span, timeout: number): readonly Finding[] {
  const max = settingNumber(input, 'max_wal_size');
  const share = settingNumber(input, 'checkpoint_completion_target') ?? 0.9;
  if (max === null) return [];
  const { timed, requested, bytes } = checkpoints(input);
  // A checkpoint begins when this much was written since the last one.
  const distance = max / (1 + share);
  const caused = Math.min(requested, Math.floor(bytes / distance));
  const all = timed + requested;
  const interval = window.seconds / all;
  if (all === 0 || caused / all < 0.1 || interval >= (0.8 * timeout) / 1000) return [];
  const { rate, over } = peakRate(input, window, timeout / 1000);
  const wanted = upToSegments((1.2 * rate * timeout * (1 + share)) / 1000);
  const disk = input.limits.walDisk;
  const most = disk === null ? 4 * max : Math.floor(disk / 2);
  const size = Math.min(wanted, upToSegments(most));
  if (size <= max) return [];
  const floor = upToSegments(size / (1 + share));
  const isLow = (settingNumber(input, 'min_wal_size') ?? 0) < floor;
  const from = 'pg_stat_checkpointer, pg_stat_wal';
  return [
    found(wal, input, {
      code: 'max-wal-size',
      address: 'setting.max_wal_size',
      severity: 'warning',
      title: `WAL forced ${inWords(caused)} of ${inWords(all)} checkpoints, one every ${spanWords(interval)}`,
      evidence: [
        measured('checkpoints by time', timed, null, from, { window }),
        measured('checkpoints requested', requested, null, from, { window }),
        measured('of those forced by WAL, at most', caused, null, from, { window }),
        measured(
          'WAL between two of them',
          distance,
          'bytes',
          'max_wal_size / (1 + completion_target)',
        ),
        measured('WAL a second, mean', bytes / window.seconds, 'bytes', from, { window }),
        measured(
          `WAL a second, most within ${spanWords(over)}`,
          rate,
          'bytes',
          'pg_ls_waldir, LSN',
        ),
        measured('what a crash replays then, at most', size / (1 + share), 'bytes', 'computed'),
      ],
      gain: {
        ...{ how: 'computed', what: 'time between checkpoints', unit: 'seconds' },
        before: interval,
        after: Math.min(timeout / 1000, size / (1 + share) / rate),
      },
      edits: [
        settingEdit(input, 'max_wal_size', memory(size)),
        ...(isLow ? [settingEdit(input, 'min_wal_size', memory(floor))] : []),
      ],
    }),
  ];
}

function completionTarget(input: AdviceInput): readonly Finding[] {
  const target = settingNumber(input, 'checkpoint_completion_target');
  if (target === null || target >= 0.9) return [];
  return [
    found(wal, input, {
      code: 'completion-target',
      address: 'setting.checkpoint_completion_target',
      severity: 'warning',
      title: `checkpoints write within ${percent(target)} of the time that they have`,
      evidence: [measured('checkpoint_completion_target', target, null, 'pg_settings')],
      edits: [settingEdit(input, 'checkpoint_completion_target', 0.9)],
    }),
  ];
}

const BEST = ['lz4', 'zstd', 'pglz', 'on'];

function compression(
  input: AdviceInput,
  window: Span,
  size: Finding | undefined,
): readonly Finding[] {
  const setting = input.evidence.server.settings.wal_compression;
  const { bytes, images } = checkpoints(input);
  const share = Math.min(1, (images * 8192) / Math.max(1, bytes));
  if (settingText(input, 'wal_compression') !== 'off' || share < 0.3) return [];
  const method = BEST.find((one) => setting?.values?.includes(one)) ?? 'on';
  return [
    found(wal, input, {
      code: 'wal-compression',
      address: 'setting.wal_compression',
      severity: 'warning',
      bytes,
      title: `up to ${percent(share)} of the WAL is images of whole pages`,
      evidence: [
        measured('share of images, at most', share, 'share', 'wal_fpi · 8192 / wal_bytes', {
          window,
        }),
        measured('WAL', bytes, 'bytes', 'pg_stat_wal', { window }),
      ],
      edits: [settingEdit(input, 'wal_compression', method)],
      under: size === undefined ? null : { code: size.code, address: size.address },
    }),
  ];
}

function syncs(input: AdviceInput, window: Span): readonly Finding[] {
  const { sync } = checkpoints(input);
  const share = sync / 1000 / window.seconds;
  const own = backendFsyncs(input);
  return [
    ...(share < PERCENT || sync < FELT
      ? []
      : [
          found(wal, input, {
            code: 'checkpoint-sync',
            address: SERVER,
            severity: 'warning',
            title: `checkpoints spent ${percent(share)} of the time on sync`,
            evidence: [
              measured('time on sync', share, 'share', 'sync_time of checkpoints', { window }),
            ],
            outside: 'look at the storage: its writes back up, or others write to it too',
          }),
        ]),
    ...(own === 0
      ? []
      : [
          found(wal, input, {
            code: 'backend-fsync',
            address: SERVER,
            severity: 'warning',
            title: `sessions had to sync files themselves ${inWords(own)} times`,
            evidence: [
              measured('syncs by sessions', own, null, 'pg_stat_io, pg_stat_bgwriter', { window }),
            ],
            outside:
              'the checkpointer is behind: larger shared_buffers make its queue longer, faster storage empties it',
          }),
        ]),
  ];
}
