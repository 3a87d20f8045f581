import type { Acceptance, Diagnostic, KindSchema } from '../model/index.ts';
import { readAddress } from './address.ts';
import { textOf } from './header.ts';
import { problem, quoted } from './problem.ts';
import { childOf, type Node } from './tree.ts';

/** `drift.accept`, its days checked against the calendar. */
export function readAccept(
  tree: Node,
  kinds: readonly KindSchema[],
  problems: Diagnostic[],
): readonly Acceptance[] {
  const list = childOf(childOf(tree, 'drift'), 'accept');
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item) => readOne(item, kinds, problems) ?? []);
}

function readOne(
  item: Node,
  kinds: readonly KindSchema[],
  problems: Diagnostic[],
): Acceptance | null {
  const address = textOf(item, 'address');
  const why = textOf(item, 'why');
  // What is missing the language's schema has reported already.
  if (address === undefined || why === undefined) return null;
  const field = textOf(item, 'field');
  const until = textOf(item, 'until');
  if (until !== undefined && !until.broken && !isDay(until.text)) {
    const message = `${quoted(until.written)} is no day`;
    problems.push(problem('bad-value', until.place, message, 'write it as 2030-01-31'));
    return null;
  }
  return {
    address: readAddress(address.text, kinds),
    ...(field === undefined ? {} : { field: field.text.trim() }),
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
