import { isList, readJson, type Value } from '../../model/index.ts';
import { badPlan } from './bad-plan.ts';
import type { TextLine } from './lines.ts';
import { isPlan } from './plan.ts';
import { isRaw, type Raw } from './raw.ts';

/** A queryid has more digits than a number of JavaScript. */
const LONG = /("Query Identifier":[ \t]{0,9})(-?\d+)/g;

/** The plans of a text of JSON: what EXPLAIN wrote, what auto_explain logged, or rows of a driver that hold it. */
export function readJsonPlans(lines: readonly TextLine[], file: string): readonly Raw[] {
  const text = lines.map((each) => each.text).join('\n');
  const read = readJson<Value>(text.replace(LONG, '$1"$2"'), () => null);
  if (read.damage !== undefined) {
    const at = lines[(read.damage.line ?? 1) - 1]?.line ?? 1;
    throw badPlan(`the JSON of the plan cannot be read: ${read.damage.why}`, file, at);
  }
  const found = plansIn(read.value);
  if (found.length > 0) return found;
  throw badPlan('there is no plan in it: no Plan with a Node Type', file, lines[0]?.line ?? 1);
}

/** What of a value is a plan: of one statement, of several, or within the rows of a driver. */
export function plansIn(value: Value): readonly Raw[] {
  if (isList(value))
    return value.flatMap((each) => (isList(each) ? each.flatMap(planIn) : planIn(each)));
  return planIn(value);
}

function planIn(value: Value): readonly Raw[] {
  if (isPlan(value)) return [value];
  if (!isRaw(value)) return [];
  if (typeof value['Node Type'] === 'string') return [{ Plan: value }];
  const row = value['QUERY PLAN'];
  return isList(row) ? row.filter(isPlan) : [];
}
