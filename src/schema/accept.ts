import type { Acceptance, AdviceAcceptance, Diagnostic, KindSchema } from '../model/index.ts';
import { readAddress } from './address.ts';
import { textOf } from './header.ts';
import { problem, quoted } from './problem.ts';
import { childOf, type Node } from './tree.ts';

/** `drift.accept`, its days checked against the calendar. */
export const readAccept = (
  tree: Node,
  kinds: readonly KindSchema[],
  problems: Diagnostic[],
): readonly Acceptance[] =>
  itemsOf(tree, 'drift').flatMap((item) => {
    const common = readOne(item, kinds, problems);
    const field = textOf(item, 'field');
    if (common === null || field === undefined) return common ?? [];
    return { ...common, field: field.text.trim() };
  });

/** `advice.accept`. */
export const readAdviceAccept = (
  tree: Node,
  kinds: readonly KindSchema[],
  problems: Diagnostic[],
): readonly AdviceAcceptance[] =>
  itemsOf(tree, 'advice').flatMap((item) => {
    const common = readOne(item, kinds, problems);
    const code = textOf(item, 'code');
    return common === null || code === undefined ? [] : { ...common, code: code.text.trim() };
  });

function itemsOf(tree: Node, section: string): readonly Node[] {
  const list = childOf(childOf(tree, section), 'accept');
  return list?.kind === 'list' ? list.items : [];
}

function readOne(
  item: Node,
  kinds: readonly KindSchema[],
  problems: Diagnostic[],
): Omit<Acceptance, 'field'> | null {
  const address = textOf(item, 'address');
  const why = textOf(item, 'why');
  // What is missing the language's schema has reported already.
  if (address === undefined || why === undefined) return null;
  const until = textOf(item, 'until');
  if (until !== undefined && !until.broken && !isDay(until.text)) {
    const message = `${quoted(until.written)} is no day`;
    problems.push(problem('bad-value', until.place, message, 'write it as 2030-01-31'));
    return null;
  }
  return {
    address: readAddress(address.text, kinds),
    why: why.text,
    ...(until === undefined ? {} : { until: until.text }),
    place: item.place,
  };
}

/** A day there is: the calendar gives back what it was given. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
