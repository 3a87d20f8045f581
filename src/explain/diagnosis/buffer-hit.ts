import { measured } from '../../model/index.ts';
import { found, type Sign } from './finding.ts';
import { wholeOf } from './whole.ts';
import { count, percent } from './words.ts';

const HIT = 0.99;
/** Blocks: 8 MB. */
const LEAST = 1_000;
/** Of the execution. */
const WAITS = 0.1;

/** Blocks came from outside of shared buffers. The topmost node counts them all: buffers nest. */
export const bufferHit: Sign = {
  code: 'buffer-hit',
  find: (plan) => {
    const [top] = plan.nodes;
    const all = top?.buffers?.inAll;
    if (top === undefined || all === undefined) return [];
    const blocks = all.sharedHit + all.sharedRead;
    if (blocks < LEAST || all.sharedHit >= blocks * HIT) return [];
    const whole = wholeOf(plan);
    const isSlow = whole !== null && all.readTime / top.processes >= whole * WAITS;
    return [
      found({
        code: 'buffer-hit',
        severity: isSlow ? 'warning' : 'info',
        title: `${percent(all.sharedHit / blocks)} of ${count(blocks)} blocks were in shared buffers`,
        evidence: [
          measured(
            'found in shared buffers',
            all.sharedHit / blocks,
            'share',
            'Buffers of the topmost node',
          ),
          measured('read', all.sharedRead * 8192, 'bytes', 'Buffers, shared read'),
          ...(all.readTime > 0 ? [measured('reading', all.readTime, 'ms', 'I/O Timings')] : []),
        ],
        outside:
          'run it again: a second run that reads as much needs more than shared_buffers holds, or less to read',
      }),
    ];
  },
};
