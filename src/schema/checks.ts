import {
  type Check,
  type CheckSchema,
  type Diagnostic,
  dictionary,
  suggestion,
  type Value,
} from '../model/index.ts';
import { hintOf, readBound } from './bounds.ts';
import { problem, quoted, short } from './problem.ts';
import { childOf, type Entry, type MapNode, type Node, plain } from './tree.ts';

const COMMON = ['severity', 'strict', 'when', 'min', 'max'];

/** `checks:`, bounds as numbers: a share is 0 to 1, times are milliseconds. */
export function readChecks(
  tree: Node,
  kinds: readonly CheckSchema[],
  problems: Diagnostic[],
): readonly Check[] {
  const section = childOf(tree, 'checks');
  if (section?.kind !== 'map') return [];
  return [...section.entries].flatMap(([name, entry]) => {
    const { value } = entry;
    // What is no map the language's schema has reported already.
    if (value.kind !== 'map') return [];
    const kind = typeOf(name, entry, value, kinds, problems);
    return kind === null ? [] : readOne(name, entry, value, kind, problems);
  });
}

function typeOf(
  name: string,
  { place }: Entry,
  value: MapNode,
  kinds: readonly CheckSchema[],
  problems: Diagnostic[],
): CheckSchema | null {
  const types = kinds.filter((kind) => value.entries.has(kind.name));
  const [first, second] = types;
  if (first === undefined) {
    const names = kinds.map((kind) => kind.name);
    const unknown = [...value.entries].find(([key]) => !COMMON.includes(key));
    const message =
      unknown === undefined
        ? `checks.${short(name)} does not say what it measures`
        : `unknown type of check ${quoted(unknown[0])} in checks.${short(name)}`;
    const near = unknown === undefined ? {} : suggestion(unknown[0], names);
    const hint = near.hint ?? `the types are ${names.join(', ')}`;
    problems.push(problem('unknown-check', unknown?.[1].place ?? place, message, hint));
    return null;
  }
  if (second === undefined) return first;
  const message = `checks.${short(name)} is of two types, ${first.name} and ${second.name}`;
  const at = value.entries.get(second.name)?.place ?? place;
  problems.push(problem('two-checks', at, message, 'give each a name of its own'));
  return null;
}

function readOne(
  name: string,
  { place }: Entry,
  value: MapNode,
  kind: CheckSchema,
  problems: Diagnostic[],
): Check[] {
  const bounds = Object.entries(kind.quantities).flatMap(([quantity, { unit }]) =>
    readBound(quantity, quantity === '' ? value : childOf(value, quantity), unit, problems),
  );
  const judging = ['min', 'max', ...Object.keys(kind.quantities), ...(kind.conditions ?? [])];
  // What is written and is no bound the language's schema has reported.
  if (!judging.some((key) => value.entries.has(key)) && !hasUnknown(value, kind)) {
    const message = `checks.${short(name)} has no bound, so nothing would be judged`;
    problems.push(problem('no-bound', place, message, hintOf(kind)));
  }
  const subject = childOf(value, kind.name);
  if (subject?.kind !== 'scalar' || typeof subject.value !== 'string') return [];
  const options = Object.keys(kind.options ?? {}).flatMap((key): [string, Value][] => {
    const option = childOf(value, key);
    return option === undefined ? [] : [[key, plain(option)]];
  });
  return [
    {
      ...{ name, type: kind.name, subject: subject.text.trim(), bounds, place },
      options: dictionary(Object.fromEntries(options)),
      severity: wordOf(value, 'severity') === 'warn' ? 'warn' : 'fail',
      strict: wordOf(value, 'strict') === true,
      when: wordOf(value, 'when') === 'apply' ? 'apply' : null,
    },
  ];
}

/** A key that no check of this type has, which was reported: it may have been meant for a bound. */
const hasUnknown = (value: MapNode, { name, options = {} }: CheckSchema): boolean =>
  [...value.entries.keys()].some(
    (key) => ![name, ...COMMON, ...Object.keys(options)].includes(key),
  );

const wordOf = (node: Node, key: string) => {
  const value = childOf(node, key);
  return value?.kind === 'scalar' ? value.value : undefined;
};
