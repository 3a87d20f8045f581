import type { Diagnostic, KindSchema } from '../model/index.ts';
import { choose } from './choose.ts';
import { override } from './merge.ts';
import { at, problem, quoted } from './problem.ts';
import { expandShorthands } from './shorthand.ts';
import { childOf, type Entry, type MapNode, type Node } from './tree.ts';

/** A target as a design of one database. */
export interface TargetTree {
  readonly name: string;
  readonly wave: number;
  readonly tree: MapNode;
}

/** What of a target is its own. */
export interface OwnTree {
  readonly name: string;
  readonly own: Node;
}

/** A name is part of a file's name and is matched by globs. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
const FIRST_WAVE = 1;

/** The chosen targets, each with the shared design and what it says of its own laid over it, as a preset is under a
 *  table. */
export const readTargets = (
  tree: MapNode,
  chosen: readonly string[] | undefined,
  kinds: readonly KindSchema[],
  problems: Diagnostic[],
): readonly TargetTree[] =>
  pickTargets(tree, chosen, problems).map(({ name, own }) => ({
    name,
    wave: waveOf(own),
    tree: laidOver(split(tree).shared, own, kinds),
  }));

/** The chosen targets, without what they share. Problems of an URL that nobody asked for are taken back: a pipeline
 *  knows the secrets of its own targets. */
export function pickTargets(
  tree: MapNode,
  chosen: readonly string[] | undefined,
  problems: Diagnostic[],
): readonly OwnTree[] {
  const { targets, ...only } = split(tree);
  if (targets === undefined) {
    if (chosen !== undefined) problems.push(NO_TARGETS);
    return [];
  }
  const entries = targets.value.kind === 'map' ? [...targets.value.entries] : [];
  const valid = entries.filter(([name, { place }]) => {
    if (NAME.test(name)) return true;
    const hint = 'letters, digits, and . _ - between them';
    problems.push(problem('bad-name', place, `${quoted(name)} is no name of a target`, hint));
    return false;
  });
  const one = only.shared.entries.get('target');
  if (one !== undefined) problems.push(both(one, targets));
  if (targets.value.kind === 'map' && entries.length === 0) {
    problems.push(problem('bad-value', targets.place, 'targets names no database'));
  }
  const picked = choose(
    valid.map(([name]) => name),
    chosen,
    problems,
  );
  const others = valid.filter(([name]) => !picked.has(name)).map(([, entry]) => entry.value);
  forgive(others, problems);
  return valid
    .filter(([name]) => picked.has(name))
    .map(([name, { value }]) => ({ name, own: value }));
}

/** `targets:` by itself, and the design without it. */
function split(tree: MapNode): { readonly targets?: Entry; readonly shared: MapNode } {
  const entries = new Map(tree.entries);
  const targets = entries.get('targets');
  entries.delete('targets');
  const shared = { ...tree, entries };
  return targets === undefined ? { shared } : { targets, shared };
}

function both(one: Entry, many: Entry): Diagnostic {
  const message = `a design has target or targets, not both; target is at ${at(one.place)}`;
  return problem('target-and-targets', many.place, message, 'make it one of the targets');
}

const NO_TARGETS: Diagnostic = {
  severity: 'error',
  code: 'no-targets',
  message: '--target has no meaning: the design has no targets',
  hint: 'list its databases under targets:, or leave --target out',
};

function waveOf(target: Node): number {
  const wave = childOf(target, 'wave');
  return wave?.kind === 'scalar' && typeof wave.value === 'number' ? wave.value : FIRST_WAVE;
}

function laidOver(shared: MapNode, target: Node, kinds: readonly KindSchema[]): MapNode {
  const { place } = target;
  const part = (from: string, to: string): [string, Entry][] => {
    const value = childOf(target, from);
    return value === undefined ? [] : [[to, { place, value }]];
  };
  const own: MapNode = { kind: 'map', place, entries: new Map(part('policy', 'policy')) };
  const url: MapNode = {
    kind: 'map',
    place,
    entries: new Map([...part('url', 'url'), ...part('load', 'load')]),
  };
  const layers = [
    expandShorthands(childOf(target, 'overrides') ?? EMPTY, kinds),
    own,
    { ...own, entries: new Map([['target', { place, value: url }]]) },
  ];
  const whole = layers.reduce((under, over) => override(under, over), shared as Node);
  return whole.kind === 'map' ? whole : shared;
}

const EMPTY: MapNode = {
  kind: 'map',
  entries: new Map(),
  place: { file: '', line: 0, column: 0 },
};

/** Takes back what was said about the URLs of targets that were not chosen. */
function forgive(others: readonly Node[], problems: Diagnostic[]): void {
  const places = new Set(others.flatMap((other) => childOf(other, 'url')?.place ?? []));
  const kept = problems.filter(
    ({ code, place }) => code !== 'undefined-variable' || place === undefined || !places.has(place),
  );
  problems.splice(0, problems.length, ...kept);
}
