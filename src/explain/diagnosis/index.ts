import type { ExplainFinding, QueryPlan } from '../../model/index.ts';
import type { Sign } from './finding.ts';
import { jit } from './jit.ts';

const SIGNS: readonly Sign[] = [jit];

/** What is wrong with a plan, by what the plan itself tells. */
export const diagnose = (plan: QueryPlan): readonly ExplainFinding[] =>
  SIGNS.flatMap(({ find }) => find(plan));
