import type { CheckKind } from '../model/index.ts';
import { allVisible } from './all-visible.ts';
import { bloat } from './bloat.ts';
import { bufferHit } from './buffer-hit.ts';
import { cache } from './cache.ts';
import { checkpoints } from './checkpoints.ts';
import { deadTuples } from './dead-tuples.ts';
import { keyLength } from './key-length.ts';
import { latency } from './latency.ts';
import { partitionsAhead } from './partitions-ahead.ts';
import { plan } from './plan.ts';
import { pool } from './pool.ts';
import { recall } from './recall.ts';
import { toastRatio } from './toast-ratio.ts';

export * from './shared/judge.ts';
export { FEW_PAGES, pagesOf } from './shared/subject.ts';
export * from './shared/worse.ts';

/** Every type of check there is. A new one is one file and one line here. */
export const CHECKS: readonly CheckKind[] = [
  ...[toastRatio, deadTuples, bloat, bufferHit, keyLength, allVisible],
  ...[partitionsAhead, checkpoints, latency, plan],
  ...[recall, pool, cache],
];
