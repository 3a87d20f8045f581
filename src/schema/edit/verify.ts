import { equal, isList, isMap, unvaried, type Value } from '../../model/index.ts';
import type { Key } from './set.ts';
import { open } from './text.ts';

/** What a file says, all scalars as text. */
export const dataOf = (text: string): Value =>
  open(text).document.toJS({ maxAliasCount: -1 }) ?? null;

/** What stands there under some keys; undefined: nothing. */
export function dataAt(data: Value, path: readonly Key[]): Value | undefined {
  let value: Value | undefined = data;
  for (const { is } of path) {
    if (!isMap(value)) return undefined;
    const key: string | undefined = Object.keys(value).find(is);
    value = key === undefined ? undefined : value[key];
  }
  return value;
}

/** Whether an edited file, read back, has the value where it should be, and is otherwise what it was. */
export function saysJust(before: string, after: string, path: readonly Key[], to: Value): boolean {
  if (open(after).document.errors.length > 0) return false;
  const now = dataOf(after);
  const there = dataAt(now, path);
  const isThere = to === null ? there === undefined : equal(there, asText(to));
  return isThere && equal(apart(dataOf(before), path), apart(now, path));
}

/** As a file has it, where no variable is meant. */
const asText = (value: Value): Value => {
  if (isList(value)) return value.map(asText);
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
  }
  return unvaried(String(value));
};

/** Data without what is under some keys; maps that are empty then are as good as none. */
function apart(data: Value, path: readonly Key[]): Value {
  const [head, ...rest] = path;
  if (head === undefined || !isMap(data)) return null;
  const others: [string, Value][] = [];
  for (const [key, value] of Object.entries(data)) {
    const kept = head.is(key) ? (rest.length === 0 ? null : apart(value, rest)) : value;
    if (kept !== null || !head.is(key)) others.push([key, kept]);
  }
  return others.length === 0 ? null : Object.fromEntries(others);
}
