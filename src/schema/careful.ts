import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Diagnostic, Place } from '../model/index.ts';
import { type Leaves, scalar, scalarNode } from './leaf.ts';
import { duplicateKey, problem, quoted } from './problem.ts';
import { placeAt, type Source } from './source.ts';
import type { Entry, Node } from './tree.ts';
import { isConnection, type Lookup } from './variables.ts';
import { readYaml } from './yaml.ts';

/** Nodes that aliases may add to a file: a handful of aliases can stand for billions. */
const MAX_ALIASED = 10_000;

/** What one file's conversion shares. */
interface Conversion extends Leaves {
  readonly source: Source;
  readonly anchors: Map<string, { readonly node: Node; readonly size: number }>;
  /** Nodes made so far, those behind an alias counted each time. */
  size: number;
  aliased: number;
}

/** The tree of any text. */
export function parseCarefully(
  source: Source,
  lookup: Lookup,
  problems: Diagnostic[],
  path: readonly string[],
): Node | null {
  const document = readYaml(source, problems);
  if (document === null) return null;
  const shared = { anchors: new Map(), connections: new Set<Node>(), size: 0, aliased: 0 };
  return convert(document.contents, placeAt(source, 0), path, {
    source,
    lookup,
    problems,
    ...shared,
  });
}

/** `fallback` is the place of a value that is not there at all. */
function convert(
  value: unknown,
  fallback: Place,
  path: readonly string[],
  reading: Conversion,
): Node {
  reading.size += 1;
  const before = reading.size;
  if (isAlias(value)) {
    return aliased(value.source, placeOf(value, fallback, reading), path, reading);
  }
  if (!isScalar(value) && !isMap(value) && !isSeq(value)) return scalar('', true, fallback);
  const place = placeOf(value, fallback, reading);
  if (value.tag !== undefined) tagged(value.tag, place, reading);
  const node = isScalar(value)
    ? scalarNode(String(value.value ?? ''), value.type === 'PLAIN', place, path, reading)
    : isMap(value)
      ? { kind: 'map' as const, entries: entriesOf(value, path, reading), place }
      : {
          kind: 'list' as const,
          items: value.items.map((item, i) => convert(item, place, [...path, String(i)], reading)),
          place,
        };
  if (value.anchor !== undefined) {
    reading.anchors.set(value.anchor, { node, size: reading.size - before + 1 });
  }
  return node;
}

function placeOf(
  value: { readonly range?: readonly [number, number, number] | null },
  fallback: Place,
  { source }: Conversion,
): Place {
  return value.range ? placeAt(source, value.range[0]) : fallback;
}

function entriesOf(map: YAMLMap, path: readonly string[], reading: Conversion): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, value } of map.items) {
    const start = isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? key : map;
    const place = placeOf(start, placeAt(reading.source, 0), reading);
    const below = isScalar(key) ? String(key.value) : '';
    const node = convert(value, place, [...path, below], reading);
    const name = keyText(key, place, reading);
    if (name === null) continue;
    const first = entries.get(name);
    if (first === undefined) entries.set(name, { place, value: node });
    else reading.problems.push(duplicateKey(name, first.place, place));
  }
  return entries;
}

function keyText(key: unknown, place: Place, { problems }: Conversion): string | null {
  if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
    const message = isScalar(key) ? 'a key is missing before the colon' : 'a key must be one word';
    problems.push(problem('bad-key', place, message));
    return null;
  }
  if (key.value === '<<' && key.type === 'PLAIN') {
    const hint = 'say it under presets: and name it in use:, or write it out';
    problems.push(problem('merge-key', place, 'merge keys are no part of YAML 1.2', hint));
    return null;
  }
  return key.value;
}

function tagged(tag: string, place: Place, { problems }: Conversion): void {
  const name = tag.replace('tag:yaml.org,2002:', '!!');
  const message = `the tag ${quoted(name)} is not understood; a design has plain values only`;
  problems.push(problem('yaml-tag', place, message, 'take the tag out; quotes make a value text'));
}

function aliased(name: string, place: Place, path: readonly string[], reading: Conversion): Node {
  const target = reading.anchors.get(name);
  if (target === undefined) {
    const message = `the alias *${name} stands for nothing that was written out before it`;
    reading.problems.push(problem('bad-alias', place, message));
    return { ...scalar('', true, place), broken: true };
  }
  const before = reading.aliased;
  reading.aliased += target.size;
  reading.size += target.size;
  if (reading.aliased <= MAX_ALIASED) {
    if (!shows(target.node, path, reading)) return target.node;
    const message = `the alias *${name} stands for a connection, and here is none`;
    const hint = 'what the url of a target holds is used there alone';
    reading.problems.push(problem('bad-alias', place, message, hint));
    return { ...scalar('', true, place), broken: true };
  }
  if (before <= MAX_ALIASED) {
    const message = `aliases stand for more than ${MAX_ALIASED} values in this file`;
    reading.problems.push(problem('alias-bomb', place, message, 'write out what is meant'));
  }
  return { ...scalar('', true, place), broken: true };
}

/** An alias does not carry what may have come from the environment to where others show it: whether the connections in a
 *  node would be something else under this path. */
function shows(node: Node, path: readonly string[], reading: Conversion): boolean {
  if (reading.connections.size === 0) return false;
  if (node.kind === 'scalar') return reading.connections.has(node) && !isConnection(path);
  const inner: (readonly [string, Node])[] =
    node.kind === 'list'
      ? node.items.map((item, i) => [String(i), item])
      : [...node.entries].map(([key, entry]) => [key, entry.value]);
  return inner.some(([key, value]) => shows(value, [...path, key], reading));
}
