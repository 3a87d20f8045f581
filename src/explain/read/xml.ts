import { append, isList, type Value } from '../../model/index.ts';
import { badPlan } from './bad-plan.ts';
import type { TextLine } from './lines.ts';
import { referred } from './markup.ts';

interface Element {
  readonly tag: string;
  readonly children: [tag: string, value: Value][];
  text: string;
}

/** Where each child is one of many, however many there are. */
const LISTS: ReadonlySet<string> = new Set([
  ...['Plans', 'Workers', 'Triggers', 'Target-Tables', 'Grouping-Sets', 'explain'],
  ...['Hash-Keys', 'Group-Keys'],
]);

/** The XML that EXPLAIN writes: elements and text, no attribute that matters. Names are those of the other formats. */
export function readXml(lines: readonly TextLine[], file: string): Value {
  const text = lines.map((each) => each.text).join('\n');
  const root: Element = { tag: '', children: [], text: '' };
  const open: Element[] = [root];
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('<', at);
    const top = open.at(-1) ?? root;
    top.text += referred(text.slice(at, start < 0 ? undefined : start));
    if (start < 0) break;
    const end = text.indexOf('>', start);
    if (end < 0) throw strange(start);
    const inside = text.slice(start + 1, end);
    at = end + 1;
    if (inside.startsWith('?') || inside.startsWith('!')) continue;
    if (!inside.startsWith('/')) {
      const element: Element = { tag: /^[^\s/]*/.exec(inside)?.[0] ?? '', children: [], text: '' };
      if (inside.endsWith('/')) top.children.push([element.tag, '']);
      else open.push(element);
      continue;
    }
    if (open.length < 2 || inside.slice(1).trim() !== top.tag) throw strange(start);
    open.pop();
    // Servers write what a statement with several targets did among these.
    const own =
      top.tag === 'Target-Tables' ? top.children.filter(([tag]) => tag !== 'Target-Table') : [];
    append(open.at(-1)?.children ?? [], [[top.tag, contentOf(top)], ...own]);
  }
  if (open.length > 1) throw strange(text.length);
  return root.children.find(([tag]) => tag === 'explain')?.[1] ?? null;

  function strange(at: number) {
    const line = text.slice(0, at).split('\n').length - 1;
    const place = lines[line]?.line ?? 1;
    return badPlan(
      'the XML of the plan cannot be read from here on: an element does not end',
      file,
      place,
    );
  }
}

function contentOf({ tag, children, text }: Element): Value {
  if (children.length === 0) return text.trim();
  // auto_explain has no element around what it says of its one statement.
  const holdsMany =
    LISTS.has(tag) && !(tag === 'explain' && children.some(([each]) => each === 'Plan'));
  if (holdsMany || children.every(([each]) => each === 'Item')) {
    return children.map(([, value]) => value);
  }
  const fields = new Map<string, Value>();
  for (const [each, value] of children) {
    const name = nameOf(each);
    const before = fields.get(name);
    fields.set(
      name,
      before === undefined ? value : isList(before) ? [...before, value] : [before, value],
    );
  }
  return Object.fromEntries(fields);
}

/** A tag has no spaces and slashes. */
const nameOf = (tag: string): string =>
  tag
    .replaceAll('-', ' ')
    .replace('I O ', 'I/O ')
    .replace('One Time', 'One-Time')
    .replace('Full sort', 'Full-sort')
    .replace('Pre sorted', 'Pre-sorted');
