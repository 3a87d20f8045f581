import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Diagnostic, Place } from '../model/index.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { duplicateKey, problem, quoted } from './problem.ts';
import { coreValue } from './scalar.ts';
import { placeAt, type Source } from './source.ts';
import type { Entry, Node, ScalarNode } from './tree.ts';
import { isConnection, type Lookup, substitute } from './variables.ts';
import { readYaml } from './yaml.ts';

/** Nodes that aliases may add to a file: a handful of aliases can stand for billions. */
const MAX_ALIASED = 10_000;

/** What one file's conversion shares. */
interface Conversion {
  readonly source: Source;
  readonly lookup: Lookup;
  readonly problems: Diagnostic[];
  readonly anchors: Map<string, { readonly node: Node; readonly size: number }>;
  /** Values that may have come from the environment: an alias does not carry them to where others show them. */
  readonly connections: Set<Node>;
  /** Nodes made so far, those behind an alias counted each time. */
  size: number;
  aliased: number;
}

/** A file as a tree, variables replaced. Null: there is no tree, and the problems say why.
 *  `path` are the keys under which the text stands, where it is a piece of a file. */
export const parse = (
  source: Source,
  lookup: Lookup,
  problems: Diagnostic[],
  path: readonly string[] = [],
): Node | null =>
  parsePlain(source, lookup, path) ?? parseCarefully(source, lookup, problems, path);

/** The tree of a text that is plain and in which nothing is wrong. */
export function parsePlain(source: Source, lookup: Lookup, path: readonly string[]): Node | null {
  const reading = { lookup, problems: [], connections: new Set<Node>() };
  const tree = readPlainYaml(source, path, (text, unquoted, place, at) =>
    scalarNode(text, unquoted, place, at, reading),
  );
  return reading.problems.length === 0 ? tree : null;
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
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.source === '')) {
    const message = 'the file declares nothing';
    problems.push(problem('empty-file', placeAt(source, 0), message, 'begin with version: 1'));
    return null;
  }
  const shared = { anchors: new Map(), connections: new Set<Node>(), size: 0, aliased: 0 };
  return convert(contents, placeAt(source, 0), path, { source, lookup, problems, ...shared });
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

/** Whether the connections in a node would be something else under this path. */
function shows(node: Node, path: readonly string[], reading: Conversion): boolean {
  if (reading.connections.size === 0) return false;
  if (node.kind === 'scalar') return reading.connections.has(node) && !isConnection(path);
  const inner: (readonly [string, Node])[] =
    node.kind === 'list'
      ? node.items.map((item, i) => [String(i), item])
      : [...node.entries].map(([key, entry]) => [key, entry.value]);
  return inner.some(([key, value]) => shows(value, [...path, key], reading));
}

function scalarNode(
  written: string,
  unquoted: boolean,
  place: Place,
  path: readonly string[],
  reading: Pick<Conversion, 'lookup' | 'problems' | 'connections'>,
): ScalarNode {
  if (!written.includes('${')) return scalar(written, unquoted, place);
  const connection = isConnection(path);
  const { text, whole, errors } = substitute(written, reading.lookup, connection);
  for (const e of errors) reading.problems.push(problem(e.code, place, e.message, e.hint));
  // A connection that a variable leaves empty is none, in quotes as well: in a flow map there is no way without.
  const isNone = connection && whole && text === '';
  const read = { ...scalar(text, (unquoted && whole) || isNone, place), written };
  const node: ScalarNode = errors.length > 0 ? { ...read, broken: true } : read;
  if (connection) reading.connections.add(node);
  return node;
}

function scalar(text: string, unquoted: boolean, place: Place): ScalarNode {
  const value = unquoted ? coreValue(text) : text;
  return { kind: 'scalar', value, text, written: text, place };
}
