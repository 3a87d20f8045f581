import { type Diagnostic, suggestion } from '../model/index.ts';
import { override } from './merge.ts';
import { problem, quoted } from './problem.ts';
import { childOf, type MapNode, mapAt, type Node } from './tree.ts';

/** The tree with presets put under the tables that use them: later ones win over earlier ones, the table over all. */
export function applyPresets(tree: Node, problems: Diagnostic[]): Node {
  const presets = childOf(tree, 'presets');
  const declared = presets?.kind === 'map' ? presets : undefined;
  return mapAt(tree, ['tables', '*'], (table) => underlaid(table, declared, problems));
}

function underlaid(table: Node, presets: MapNode | undefined, problems: Diagnostic[]): Node {
  const use = childOf(table, 'use');
  if (use?.kind !== 'list') return table;
  const used = use.items.flatMap((item) => {
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.broken) return [];
    const preset = childOf(presets, item.value);
    if (preset !== undefined) return [preset];
    const { hint } = suggestion(item.value, [...(presets?.entries.keys() ?? [])]);
    const message = `there is no preset ${quoted(item.written)}`;
    problems.push(problem('unknown-preset', item.place, message, hint));
    return [];
  });
  return [...used, table].reduce(override);
}
