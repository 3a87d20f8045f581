import { type Diagnostic, qualified, type WarmTarget } from '../model/index.ts';
import { relationName } from './names.ts';
import { at, problem } from './problem.ts';
import { childOf, type Node } from './tree.ts';

/** `warm:`, its names read as SQL reads them. */
export function readWarm(tree: Node, problems: Diagnostic[]): readonly WarmTarget[] {
  const list = childOf(tree, 'warm');
  const targets = new Map<string, WarmTarget>();
  for (const item of list?.kind === 'list' ? list.items : []) {
    // What is no text the language's schema has reported already.
    if (item.kind !== 'scalar' || item.broken || typeof item.value !== 'string') continue;
    if (item.text.trim() === '') continue;
    const { place } = item;
    const name = relationName(item.text, place, 'expected the name of a table or an index');
    if ('code' in name) problems.push(name);
    else add(targets, { ...name, place }, problems);
  }
  return [...targets.values()];
}

function add(targets: Map<string, WarmTarget>, target: WarmTarget, problems: Diagnostic[]): void {
  const name = qualified(target);
  const first = targets.get(name);
  if (first === undefined) targets.set(name, target);
  else {
    const message = `${name} is to be warmed twice, first at ${at(first.place)}`;
    problems.push(problem('duplicate-name', target.place, message));
  }
}
