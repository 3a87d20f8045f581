import type { QueryPlan } from '../../model/index.ts';

/** Milliseconds of the execution; null: not told. */
export const wholeOf = ({ executionTime, duration, nodes }: QueryPlan): number | null =>
  executionTime ?? duration ?? nodes[0]?.time.inAll ?? null;
