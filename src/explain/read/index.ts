import type { QueryPlan } from '../../model/index.ts';
import { badPlan, readJsonPlans } from './json.ts';
import { planOf } from './plan.ts';

/** Every plan of a text, in its order. Throws `bad-plan` with the place where it cannot be read. */
const readPlans = (text: string, file = 'plan'): readonly QueryPlan[] =>
  readJsonPlans(text, file).map(planOf);

/** The plan of a text; of several the one that took longest. */
export function readPlan(text: string, file = 'plan'): QueryPlan {
  const plans = readPlans(text, file);
  const [longest] = [...plans].sort((a, b) => timeOf(b) - timeOf(a));
  if (longest === undefined) throw badPlan('there is no plan in it', file, 1);
  return longest;
}

const timeOf = ({ executionTime, duration, nodes }: QueryPlan): number =>
  executionTime ?? duration ?? nodes[0]?.time.inAll ?? 0;
