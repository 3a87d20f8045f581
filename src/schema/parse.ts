import { isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic, Place } from '../model/index.ts';
import { duplicateKey, problem, quoted } from './problem.ts';
import { coreValue } from './scalar.ts';
import { placeAt, type Source } from './source.ts';
import type { Entry, Node, ScalarNode } from './tree.ts';
import { type Lookup, substitute } from './variables.ts';
import { readYaml } from './yaml.ts';

/** Nodes that aliases may add to a file: a handful of aliases can stand for billions. */
const MAX_ALIASED = 10_000;

/** What one file's conversion shares. */
interface Reading {
  readonly source: Source;
  readonly lookup: Lookup;
  readonly problems: Diagnostic[];
  readonly anchors: Map<string, { readonly node: Node; readonly size: number }>;
  /** Nodes made so far, those behind an alias counted each time. */
  size: number;
  aliased: number;
}

/** A file as a tree, variables replaced. Null: there is no tree, and the problems say why. */
export function parse(source: Source, lookup: Lookup, problems: Diagnostic[]): Node | null {
  const document = readYaml(source, problems);
  if (document === null) return null;
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.source === '')) {
    const message = 'the file declares nothing';
    problems.push(problem('empty-file', placeAt(source, 0), message, 'begin with version: 1'));
    return null;
  }
  const reading = { source, lookup, problems, anchors: new Map(), size: 0, aliased: 0 };
  return convert(contents, placeAt(source, 0), reading);
}

/** `fallback` is the place of a value that is not there at all. */
function convert(value: unknown, fallback: Place, reading: Reading): Node {
  reading.size += 1;
  const before = reading.size;
  if (isAlias(value)) return aliased(value.source, placeOf(value, fallback, reading), reading);
  if (!isScalar(value) && !isMap(value) && !isSeq(value)) return scalar('', true, fallback);
  const place = placeOf(value, fallback, reading);
  if (value.tag !== undefined) tagged(value.tag, place, reading);
  const node = isScalar(value)
    ? scalarNode(value, place, reading)
    : isMap(value)
      ? { kind: 'map' as const, entries: entriesOf(value, reading), place }
      : {
          kind: 'list' as const,
          items: value.items.map((item) => convert(item, place, reading)),
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
  { source }: Reading,
): Place {
  return value.range ? placeAt(source, value.range[0]) : fallback;
}

function entriesOf(map: YAMLMap, reading: Reading): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, value } of map.items) {
    const start = isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? key : map;
    const place = placeOf(start, placeAt(reading.source, 0), reading);
    const node = convert(value, place, reading);
    const name = keyText(key, place, reading);
    if (name === null) continue;
    const first = entries.get(name);
    if (first === undefined) entries.set(name, { place, value: node });
    else reading.problems.push(duplicateKey(name, first.place, place));
  }
  return entries;
}

function keyText(key: unknown, place: Place, { problems }: Reading): string | null {
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

function tagged(tag: string, place: Place, { problems }: Reading): void {
  const name = tag.replace('tag:yaml.org,2002:', '!!');
  const message = `the tag ${quoted(name)} is not understood; a design has plain values only`;
  problems.push(problem('yaml-tag', place, message, 'take the tag out; quotes make a value text'));
}

function aliased(name: string, place: Place, reading: Reading): Node {
  const target = reading.anchors.get(name);
  if (target === undefined) {
    const message = `the alias *${name} stands for nothing that was written out before it`;
    reading.problems.push(problem('bad-alias', place, message));
    return { ...scalar('', true, place), broken: true };
  }
  const before = reading.aliased;
  reading.aliased += target.size;
  reading.size += target.size;
  if (reading.aliased <= MAX_ALIASED) return target.node;
  if (before <= MAX_ALIASED) {
    const message = `aliases stand for more than ${MAX_ALIASED} values in this file`;
    reading.problems.push(problem('alias-bomb', place, message, 'write out what is meant'));
  }
  return { ...scalar('', true, place), broken: true };
}

function scalarNode(value: Scalar, place: Place, reading: Reading): ScalarNode {
  const written = String(value.value ?? '');
  const unquoted = value.type === 'PLAIN';
  if (!written.includes('${')) return scalar(written, unquoted, place);
  const { text, whole, errors } = substitute(written, reading.lookup);
  for (const e of errors) reading.problems.push(problem(e.code, place, e.message, e.hint));
  const node = { ...scalar(text, unquoted && whole, place), written };
  return errors.length > 0 ? { ...node, broken: true } : node;
}

function scalar(text: string, unquoted: boolean, place: Place): ScalarNode {
  const value = unquoted ? coreValue(text) : text;
  return { kind: 'scalar', value, text, written: text, place };
}
