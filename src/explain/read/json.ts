import { isList, readJson, type Value } from '../../model/index.ts';
import { badPlan } from './bad-plan.ts';
import type { TextLine } from './lines.ts';
import { isPlan } from './plan.ts';
import { isRaw, type Raw } from './raw.ts';

/** A queryid has more digits than a number of JavaScript. */
const LONG = /("Query Identifier":[ \t]{0,9})(-?\d+)/g;

/** A cost may be too large for a number, which JSON has no word for. */
const ENDLESS = /(?<=": )(?:-?Infinity|NaN)(?=,?$)/gm;
/** Servers write what a statement with several targets did among these, as if a list had keys. */
const AMONG_TARGETS =
  /("Target Tables": \[(?:\s*\{[^{}]*\},?)+),((?:\s*"[\w ]+": (?:"(?:[^"\\]|\\.)*"|-?[\d.]+|\[[^\]]*\]),?)+)\s*\]/g;

/** What a text of JSON says. */
export function readJsonValue(lines: readonly TextLine[], file: string): Value {
  const text = lines.map((each) => each.text).join('\n');
  const read = readJson<Value>(spoken(text), () => null);
  if (read.damage === undefined) return read.value;
  const at = lines[(read.damage.line ?? 1) - 1]?.line ?? 1;
  throw badPlan(`the JSON of the plan cannot be read: ${read.damage.why}`, file, at);
}

const spoken = (text: string): string =>
  text.replace(LONG, '$1"$2"').replace(ENDLESS, 'null').replace(AMONG_TARGETS, '$1],$2');

/** The rows of a driver of which each holds a line, or one all of them; '': they hold none. */
export const textIn = (value: Value): string =>
  isList(value)
    ? value
        .flatMap((row) => {
          const said = isRaw(row) ? row['QUERY PLAN'] : row;
          return typeof said === 'string' ? [said] : [];
        })
        .join('\n')
    : '';

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
