import type { AdviceInput, IoCounters } from '../../model/index.ts';
import type { Span } from '../shared/window.ts';

const grew = (now: number | null | undefined, then: number | null | undefined): number =>
  Math.max(0, (now ?? 0) - (then ?? 0));

/** What happened between the readings: checkpoints, milliseconds on sync, bytes of WAL, images in it. */
export function checkpoints({ evidence: { readings } }: AdviceInput) {
  const { before, after } = readings;
  const [now, then] = [after.checkpointer, before?.checkpointer];
  return {
    timed: grew(now.num_timed, then?.num_timed),
    requested: grew(now.num_requested, then?.num_requested),
    sync: grew(now.sync_time, then?.sync_time),
    bytes: grew(after.wal.wal_bytes, before?.wal.wal_bytes),
    images: grew(after.wal.wal_fpi, before?.wal.wal_fpi),
  };
}

/** Bytes of WAL a second where it was most, over the time of one checkpoint: by positions, and by when segments were
 *  written last. */
export function peakRate(
  { evidence: { readings } }: AdviceInput,
  window: Span,
  least: number,
): { readonly rate: number; readonly over: number } {
  const { before, after } = readings;
  const mean = grew(after.wal.lsn, before?.wal.lsn) / window.seconds;
  const { segments, segment_size: size } = after.wal;
  const written = segments?.written ?? [];
  let best = { rate: mean, over: window.seconds };
  let from = 0;
  for (let to = 1; to < written.length; to += 1) {
    const end = written[to] ?? 0;
    // The shortest stretch that is long enough.
    while (end - (written[from + 1] ?? end) >= least) from += 1;
    const over = end - (written[from] ?? end);
    const rate = ((to - from) * size) / over;
    if (over >= least && rate > best.rate) best = { rate, over };
  }
  return best;
}

/** Syncs that sessions had to do because the checkpointer's queue was full. Some commands sync by themselves, so a few
 *  tell nothing. */
export function backendFsyncs({ evidence: { readings } }: AdviceInput): number {
  const { before, after } = readings;
  const bgwriter = grew(
    after.bgwriter.buffers_backend_fsync,
    before?.bgwriter.buffers_backend_fsync,
  );
  if (after.io === null) return bgwriter;
  const sum = (io: readonly IoCounters[] | null | undefined, of: 'fsyncs' | 'writes') =>
    (io ?? [])
      .filter((row) => row.backend_type === 'client backend' && row.object === 'relation')
      .reduce((total, row) => total + (row[of] ?? 0), 0);
  const fsyncs = grew(sum(after.io, 'fsyncs'), sum(before?.io, 'fsyncs'));
  const writes = grew(sum(after.io, 'writes'), sum(before?.io, 'writes'));
  return fsyncs >= 10 && fsyncs >= writes / 100 ? fsyncs : 0;
}
