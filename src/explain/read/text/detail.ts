import { isList, type Value } from '../../../model/index.ts';
import { type Draft, readActual } from './node-line.ts';
import { SPECIAL } from './numbers.ts';
import { relationOf } from './title.ts';

type Fields = { [key: string]: Value };

/** One line about a node, or about one of its workers. */
export function readDetail(owner: Draft, text: string, column: number): void {
  const [, number, more] = /^Worker (\d+): +(.*)$/s.exec(text) ?? [];
  if (number !== undefined && more !== undefined) {
    owner.worker = { raw: workerOf(owner, Number(number)), column };
    Object.assign(owner.worker.raw, readActual(`(${more})`) ?? fieldsOf(more));
    return;
  }
  if (owner.worker !== null && column > owner.worker.column) {
    Object.assign(owner.worker.raw, fieldsOf(text));
    return;
  }
  const key = text.slice(0, Math.max(0, text.indexOf(':')));
  if (['Group Key', 'Hash Key', 'Sort Key'].includes(key) && isAggregate(owner)) {
    groupingSet(owner, text);
  } else add(owner.raw, fieldsOf(text));
}

const isAggregate = ({ raw }: Draft): boolean => raw['Node Type'] === 'Aggregate';

/** One key stands as it does elsewhere; of several the lines together say what JSON says with lists in lists. */
function groupingSet({ raw }: Draft, text: string): void {
  const before = raw['Grouping Sets'] ?? raw['Group Key'];
  const key = text.startsWith('Group Key: ') ? text.slice('Group Key: '.length) : null;
  if (before === undefined && key !== null) raw['Group Key'] = key;
  else if (before === undefined) raw['Grouping Sets'] = text;
  else {
    const first = raw['Grouping Sets'] === undefined ? `Group Key: ${String(before)}` : before;
    delete raw['Group Key'];
    raw['Grouping Sets'] = `${String(first)}; ${text}`;
  }
}

function workerOf({ raw }: Draft, number: number): Fields {
  const workers: Value[] = isList(raw.Workers) ? [...raw.Workers] : [];
  const known = workers.find(
    (each): each is Fields =>
      typeof each === 'object' &&
      each !== null &&
      !isList(each) &&
      each['Worker Number'] === number,
  );
  const worker: Fields = known ?? { 'Worker Number': number };
  if (known === undefined) raw.Workers = [...workers, worker];
  return worker;
}

/** What is said twice is kept twice. */
function add(raw: Fields, fields: Fields): void {
  for (const [key, value] of Object.entries(fields)) {
    const before = Object.hasOwn(raw, key) ? raw[key] : undefined;
    raw[key] = before === undefined ? value : `${String(before)}; ${String(value)}`;
  }
}

/** Text alone says in which unit a number is. */
const withoutUnit = (value: string): Value => {
  const [, number] = /^(-?\d+(?:\.\d+)?) (?:b|bytes|kB|ms|s)$/.exec(value) ?? [];
  return number === undefined ? value : Number(number);
};

const TARGET = /^(?:Foreign )?(?:Insert|Update|Delete|Merge) on (.+)$/;

export function fieldsOf(text: string): Fields {
  const [, target] = TARGET.exec(text) ?? [];
  if (target !== undefined) return { 'Target Tables': relationOf(target) };
  const at = text.indexOf(': ');
  if (at < 0) return { Line: text };
  const [key, value] = [text.slice(0, at), text.slice(at + 2)];
  return SPECIAL[key]?.(value) ?? { [key]: withoutUnit(value) };
}
