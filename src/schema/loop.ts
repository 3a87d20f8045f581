import { DEFAULT_LOOP, LOOP_MODES, type LoopPolicy } from '../model/index.ts';
import { milliseconds } from './durations.ts';
import { textOf } from './header.ts';
import { childOf, type Node } from './tree.ts';

/** `loop:`, times in milliseconds; what is not written as it should be the schema of the language tells. */
export function readLoop(tree: Node): LoopPolicy {
  const loop = childOf(tree, 'loop');
  const observe = childOf(loop, 'observe');
  const mode = textOf(loop, 'mode')?.text;
  return {
    mode: LOOP_MODES.find((each) => each === mode) ?? DEFAULT_LOOP.mode,
    every: timeOf(loop, 'every') ?? DEFAULT_LOOP.every,
    advisors: namesOf(childOf(loop, 'advisors')),
    cooldown: timeOf(loop, 'cooldown') ?? DEFAULT_LOOP.cooldown,
    maxBytes: bytesOf(childOf(loop, 'budget')) ?? DEFAULT_LOOP.maxBytes,
    before: timeOf(observe, 'before') ?? DEFAULT_LOOP.before,
    after: timeOf(observe, 'after') ?? DEFAULT_LOOP.after,
    settle: timeOf(observe, 'settle') ?? DEFAULT_LOOP.settle,
  };
}

const timeOf = (node: Node | undefined, key: string): number | null =>
  milliseconds(textOf(node, key)?.text.replace(/min$/, 'm') ?? '');

const UNITS = ['kB', 'MB', 'GB', 'TB'];

function bytesOf(budget: Node | undefined): number | null {
  const [, number = '', unit = ''] =
    /^(\d+)([kMGT]B)$/.exec(textOf(budget, 'max_bytes')?.text ?? '') ?? [];
  return number === '' ? null : Number(number) * 1024 ** (UNITS.indexOf(unit) + 1);
}

const namesOf = (node: Node | undefined): readonly string[] =>
  node?.kind === 'list'
    ? node.items.flatMap((one) => (one.kind === 'scalar' ? [one.text] : []))
    : [];
