import { dictionary, type Value } from '../../../model/index.ts';

type Named = { [key: string]: Value };

const AGGREGATES: { readonly [name: string]: string | undefined } = dictionary({
  Aggregate: 'Plain',
  GroupAggregate: 'Sorted',
  HashAggregate: 'Hashed',
  MixedAggregate: 'Mixed',
});
const OPERATIONS: readonly string[] = ['Insert', 'Update', 'Delete', 'Merge'];

/** What stands before the numbers of a node, as the fields of its JSON: `Parallel Index Scan Backward using i on s.t a`. */
export function readTitle(title: string): Named {
  const [head, index, target] = parts(title);
  const parallel = head.startsWith('Parallel ');
  const unhurried = without(without(head, 'Parallel '), 'Async ');
  const backward = unhurried.endsWith(' Backward');
  const name = backward ? unhurried.slice(0, -' Backward'.length) : unhurried;
  return {
    ...typeOf(name),
    'Parallel Aware': parallel,
    ...(backward ? { 'Scan Direction': 'Backward' } : {}),
    ...(index === null ? {} : { 'Index Name': index }),
    ...(target === null ? {} : targetOf(name, target)),
  };
}

const without = (text: string, prefix: string): string =>
  text.startsWith(prefix) ? text.slice(prefix.length) : text;

function parts(title: string): readonly [string, string | null, string | null] {
  const bare = unnamed(title);
  const using = bare.indexOf(' using ');
  const on = bare.indexOf(' on ', Math.max(using, 0));
  const head = title.slice(0, using >= 0 ? using : on >= 0 ? on : undefined);
  const between = using < 0 ? null : title.slice(using + ' using '.length, on < 0 ? undefined : on);
  const target = on < 0 ? null : title.slice(on + ' on '.length);
  return [head, between === null ? null : (names(between)[0] ?? null), target];
}

function typeOf(name: string): Named {
  const mode = ['Partial', 'Finalize'].find((word) => name.startsWith(`${word} `));
  const plain = mode === undefined ? name : name.slice(mode.length + 1);
  const strategy = AGGREGATES[plain];
  if (strategy !== undefined) {
    return { 'Node Type': 'Aggregate', Strategy: strategy, 'Partial Mode': mode ?? 'Simple' };
  }
  const [, hashed, command] = /^(Hash)?SetOp (.+)$/.exec(plain) ?? [];
  if (command !== undefined) {
    const how = hashed === undefined ? 'Sorted' : 'Hashed';
    return { 'Node Type': 'SetOp', Strategy: how, Command: command };
  }
  if (OPERATIONS.includes(plain)) return { 'Node Type': 'ModifyTable', Operation: plain };
  const foreign = without(plain, 'Foreign ');
  if (foreign !== plain) {
    return { 'Node Type': 'Foreign Scan', Operation: foreign === 'Scan' ? 'Select' : foreign };
  }
  const [, provider] = /^Custom Scan \((.*)\)$/.exec(plain) ?? [];
  if (provider !== undefined) {
    return { 'Node Type': 'Custom Scan', 'Custom Plan Provider': provider };
  }
  return joinOf(plain) ?? { 'Node Type': plain };
}

function joinOf(name: string): Named | null {
  const [, method, kind] = /^(Hash|Merge|Nested Loop)(?: (\w+(?: \w+)?))? Join$/.exec(name) ?? [];
  if (name === 'Nested Loop') return { 'Node Type': name, 'Join Type': 'Inner' };
  if (method === undefined) return null;
  const type = method === 'Nested Loop' ? method : `${method} Join`;
  return { 'Node Type': type, 'Join Type': kind ?? 'Inner' };
}

/** What a node reads or writes, and what it is called there: the alias stands where it is not the name. */
function targetOf(name: string, target: string): Named {
  const [first = '', ...more] = names(target);
  const qualifies = isDotted(target);
  const schema = qualifies ? first : null;
  const relation = qualifies ? (more[0] ?? '') : first;
  const alias = (qualifies ? more[1] : more[0]) ?? relation;
  const where = schema === null ? {} : { Schema: schema };
  if (name.endsWith('Bitmap Index Scan')) return { 'Index Name': relation };
  switch (name) {
    case 'CTE Scan':
    case 'WorkTable Scan':
      return { 'CTE Name': relation, Alias: alias };
    case 'Function Scan':
      return { 'Function Name': relation, ...where, Alias: alias };
    case 'Table Function Scan':
      return { 'Table Function Name': relation, ...where, Alias: alias };
    case 'Named Tuplestore Scan':
      return { 'Tuplestore Name': relation, Alias: alias };
    case 'Subquery Scan':
    case 'Values Scan':
      return { Alias: alias };
    default:
      return { 'Relation Name': relation, ...where, Alias: alias };
  }
}

const TYPES: ReadonlySet<unknown> = new Set([
  ...['Aggregate', 'Append', 'BitmapAnd', 'BitmapOr', 'Gather', 'Gather Merge', 'Group', 'Hash'],
  ...['Incremental Sort', 'Limit', 'LockRows', 'Materialize', 'Memoize', 'Merge Append'],
  ...['ModifyTable', 'ProjectSet', 'Recursive Union', 'Result', 'SetOp', 'Sort', 'Unique'],
  ...['WindowAgg', 'Nested Loop', 'Hash Join', 'Merge Join'],
]);

/** Whether a line is the topmost node of a plan without costs. */
export function isNodeTitle(text: string): boolean {
  const { 'Node Type': type } = readTitle(text);
  return TYPES.has(type) || (typeof type === 'string' && /^[A-Z][\w ]+ Scan$/.test(type));
}

const NAME = /"((?:[^"]|"")*)"|[^\s."]+/y;

/** A text whose quoted identifiers say nothing, as long as it was. */
export const unnamed = (text: string): string =>
  text.replace(/"(?:[^"]|"")*"/g, (name) => '"'.repeat(name.length));

/** What a node writes to, beside the one that its title names. */
export function relationOf(target: string): string {
  const [first = '', second = ''] = names(target);
  return isDotted(target) ? second : first;
}

/** The identifiers of a text, whatever stands between them. */
export function names(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    if (match !== null) found.push(match[1]?.replaceAll('""', '"') ?? match[0]);
    at = match === null ? at + 1 : NAME.lastIndex;
  }
  return found;
}

const isDotted = (target: string): boolean => {
  NAME.lastIndex = 0;
  NAME.exec(target);
  return target[NAME.lastIndex] === '.';
};
