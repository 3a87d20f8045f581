import { measured } from '../../model/index.ts';
import { found, type Sign } from './finding.ts';
import { wholeOf } from './whole.ts';

/** Share of the execution from which on compiling is worth a word, and from which on it is a warning. */
const SHARE = 0.1;
const MUCH = 0.25;
/** Milliseconds. */
const LEAST = 10;

/** Compiling took much of the time. Of parallel processes the times are added up, so each has its part. */
export const jit: Sign = {
  code: 'jit',
  find: (plan) => {
    const whole = wholeOf(plan);
    const total = plan.jit?.total ?? null;
    if (plan.jit === null || total === null || whole === null) return [];
    const processes = Math.max(...plan.nodes.map((node) => node.processes));
    const ms = total / processes;
    const share = ms / whole;
    if (ms < LEAST || share < SHARE) return [];
    return [
      found({
        code: 'jit',
        severity: share < MUCH ? 'info' : 'warning',
        title: `compiling ${plan.jit.functions} functions took ${Math.round(ms)} of ${Math.round(whole)} ms`,
        evidence: [
          measured('compiling', ms, 'ms', 'JIT, Timing'),
          measured('of the execution', share, 'share', 'JIT, Execution Time'),
        ],
        outside:
          'set jit_above_cost higher, or jit off, for the role or the statement: SET LOCAL jit = off',
      }),
    ];
  },
};
