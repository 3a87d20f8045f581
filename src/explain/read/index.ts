import { append, DboptError, type QueryPlan, type Value } from '../../model/index.ts';
import { badPlan } from './bad-plan.ts';
import { unfolded } from './fold.ts';
import { plansIn, readJsonValue, textIn } from './json.ts';
import { type Body, isBlank, linesOf } from './lines.ts';
import { loggedBodies } from './log.ts';
import { shown } from './markup.ts';
import { unmarked } from './paste.ts';
import { planOf } from './plan.ts';
import { printedBodies } from './psql.ts';
import type { Raw } from './raw.ts';
import { JSON_STARTS, structured, YAML_STARTS } from './structured.ts';
import { readTexts } from './text/index.ts';
import { checkWhole } from './whole.ts';
import { readXml } from './xml.ts';
import { readYaml } from './yaml.ts';

/** The plans of a text in any format and form, the one that took longest first; never none.
 *  Throws `bad-plan` with the place where it cannot be read. */
export function readPlans(text: string, file = 'plan'): readonly [QueryPlan, ...QueryPlan[]] {
  const lines = linesOf(text);
  const logged = loggedBodies(lines);
  const [plans, trouble] = allOf(
    logged.length > 0 ? logged : printedBodies(unfolded(unmarked(shown(lines)))),
    file,
  );
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
      append(
        plans,
        rawsOf(body, file).map((raw) => planOf(withDuration(raw, body))),
      );
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
  const told = structured(lines.slice(lines.findIndex((line) => !isBlank(line))));
  const [first] = told;
  if (first === undefined || isBlank(first))
    throw badPlan('there is no plan in it', file, lines[0]?.line ?? 1);
  const start = first.text.trimStart();
  if (JSON_STARTS.test(start)) return ofJson(readJsonValue(told, file));
  if (start.startsWith('<')) return found(readXml(told, file));
  if (!told.some(({ text }) => YAML_STARTS.test(text))) return readTexts(told, file);
  const plans = found(readYaml(told, file));
  // YAML that is cut between two lines is YAML still.
  for (const plan of plans) {
    const isEnded = ENDS.some((key) => plan[key] !== undefined);
    if (!isEnded) checkWhole(plan, file, told.at(-1)?.line ?? 1);
  }
  return plans;

  function found(value: Value): readonly Raw[] {
    const plans = plansIn(value);
    if (plans.length > 0) return plans;
    throw badPlan('there is no plan in it: no Plan with a Node Type', file, first?.line ?? 1);
  }

  function ofJson(value: Value): readonly Raw[] {
    const text = textIn(value);
    if (text === '') return found(value);
    const rows = linesOf(text).map((row) => ({ ...row, line: first?.line ?? 1 }));
    return JSON_STARTS.test(text.trimStart())
      ? found(readJsonValue(rows, file))
      : readTexts(rows, file);
  }
}

const ENDS = ['Triggers', 'Planning', 'Planning Time', 'Execution Time'];

const timeOf = ({ executionTime, duration, nodes }: QueryPlan): number =>
  executionTime ?? duration ?? nodes[0]?.time.inAll ?? 0;
