import { DboptError, type QueryPlan, type Value } from '../../model/index.ts';
import { badPlan } from './bad-plan.ts';
import { plansIn, readJsonPlans } from './json.ts';
import { type Body, isBlank, linesOf } from './lines.ts';
import { loggedBodies } from './log.ts';
import { unmarked } from './paste.ts';
import { planOf } from './plan.ts';
import { printedBodies } from './psql.ts';
import type { Raw } from './raw.ts';
import { readText } from './text/index.ts';
import { readXml } from './xml.ts';
import { readYaml } from './yaml.ts';

/** The plans of a text in any format and form, the one that took longest first; never none.
 *  Throws `bad-plan` with the place where it cannot be read. */
export function readPlans(text: string, file = 'plan'): readonly [QueryPlan, ...QueryPlan[]] {
  const lines = linesOf(text);
  const logged = loggedBodies(lines);
  const [plans, trouble] = allOf(logged.length > 0 ? logged : printedBodies(unmarked(lines)), file);
  const [longest, ...others] = [...plans].sort((a, b) => timeOf(b) - timeOf(a));
  if (longest === undefined) throw trouble ?? badPlan('there is no plan in it', file, 1);
  return [longest, ...others];
}

/** The one plan that a text is about. */
export const readPlan = (text: string, file = 'plan'): QueryPlan => readPlans(text, file)[0];

/** A log may end within a plan: what can be read is. */
function allOf(bodies: readonly Body[], file: string): readonly [readonly QueryPlan[], unknown] {
  const plans: QueryPlan[] = [];
  let trouble: unknown = null;
  for (const body of bodies) {
    try {
      plans.push(...rawsOf(body, file).map((raw) => planOf(withDuration(raw, body))));
    } catch (error) {
      if (!(error instanceof DboptError)) throw error;
      trouble ??= error;
    }
  }
  return [plans, trouble];
}

const withDuration = (raw: Raw, { duration }: Body): Raw =>
  duration === null ? raw : { ...raw, Duration: duration };

function rawsOf({ lines }: Body, file: string): readonly Raw[] {
  const told = lines.slice(lines.findIndex((line) => !isBlank(line)));
  const [first] = told;
  if (first === undefined || isBlank(first))
    throw badPlan('there is no plan in it', file, lines[0]?.line ?? 1);
  const start = first.text.trimStart();
  if (start.startsWith('[') || start.startsWith('{')) return readJsonPlans(told, file);
  const isYaml = told.some(({ text }) => /^(?:- )?\s{0,8}Plan:\s*$/.test(text));
  if (start.startsWith('<')) return found(readXml(told, file));
  return isYaml ? found(readYaml(told, file)) : [readText(told, file)];

  function found(value: Value): readonly Raw[] {
    const plans = plansIn(value);
    if (plans.length > 0) return plans;
    throw badPlan('there is no plan in it: no Plan with a Node Type', file, first?.line ?? 1);
  }
}

const timeOf = ({ executionTime, duration, nodes }: QueryPlan): number =>
  executionTime ?? duration ?? nodes[0]?.time.inAll ?? 0;
