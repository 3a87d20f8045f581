import { fail, isList, readJson, type Value } from '../../model/index.ts';
import { isPlan } from './plan.ts';
import { isRaw, type Raw } from './raw.ts';

/** A queryid has more digits than a number of JavaScript. */
const LONG = /("Query Identifier":[ \t]{0,9})(-?\d+)/g;

/** The plans of a text of JSON: what EXPLAIN wrote, what auto_explain logged, or rows of a driver that hold it. */
export function readJsonPlans(text: string, file: string, line = 1): readonly Raw[] {
  const read = readJson<Value>(text.replace(LONG, '$1"$2"'), () => null);
  if (read.damage !== undefined) {
    const at = (read.damage.line ?? 1) + line - 1;
    throw badPlan(`the JSON of the plan cannot be read: ${read.damage.why}`, file, at);
  }
  const found = (isList(read.value) ? read.value : [read.value]).flatMap(plansIn);
  if (found.length > 0) return found;
  throw badPlan('there is no plan in this JSON: no Plan with a Node Type', file, line);
}

function plansIn(value: Value): readonly Raw[] {
  if (isPlan(value)) return [value];
  if (!isRaw(value)) return isList(value) ? value.filter(isPlan) : [];
  if (typeof value['Node Type'] === 'string') return [{ Plan: value }];
  const row = value['QUERY PLAN'];
  return isList(row) ? row.filter(isPlan) : [];
}

export const badPlan = (message: string, file: string, line: number) =>
  fail('bad-plan', message, {
    hint: 'give what EXPLAIN printed, whole, in any of its formats',
    place: { file, line, column: 1 },
  });
