import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { inDoubleQuotes } from '../write/scalar.ts';
import { endOf, gapBefore, type Opened, splice, startOf } from './text.ts';

/** Aliases of an anchor, in the order of the file. */
function aliasesOf(document: Document.Parsed, anchor: string): readonly Alias[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.source === anchor) aliases.push(alias);
    },
  });
  return aliases;
}

/** The file with an alias written out, so that what it stands for can be changed here alone. */
export function detached({ text, document }: Opened, alias: Alias): string {
  const target = alias.resolve(document);
  const copy = target === undefined ? '' : copied(text, target, false);
  return splice(text, startOf(alias), endOf(text, alias), copy);
}

/** The file with what is anchored here anchored at its first alias instead, which keeps what it had; null: nobody else
 *  uses it. */
export function released({ text, document }: Opened, node: Node): string | null {
  const anchor = isAlias(node) ? undefined : node.anchor;
  if (anchor === undefined) return null;
  const first = aliasesOf(document, anchor).find((alias) => startOf(alias) > startOf(node));
  if (first === undefined) return null;
  const copy = `&${anchor} ${copied(text, node, false)}`;
  const moved = splice(text, startOf(first), endOf(text, first), copy);
  const mark = moved.lastIndexOf(`&${anchor}`, startOf(node));
  const gap = /^[ \t]*/.exec(moved.slice(mark + anchor.length + 1))?.[0].length ?? 0;
  const isLast = /^\r?\n/.test(moved.slice(mark + anchor.length + 1 + gap));
  // Where the value begins on the next line, the space before the anchor goes.
  const before = isLast ? gapBefore(moved, mark) : 0;
  return splice(moved, mark - before, mark + anchor.length + 1 + gap, '');
}

/** A node on one line, as it was written where that goes, without anchors of its own. */
function copied(text: string, node: unknown, inFlow: boolean): string {
  if (isAlias(node)) return `*${node.source}${inFlow ? ' ' : ''}`;
  if (isMap(node)) {
    const parts = node.items.map(
      ({ key, value }) => `${copied(text, key, true)}: ${copied(text, value, true)}`,
    );
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  if (isSeq(node)) return `[${node.items.map((item) => copied(text, item, true)).join(', ')}]`;
  if (!isScalar(node)) return '';
  const written = text.slice(startOf(node), endOf(text, node));
  const fits = node.type === 'PLAIN' ? !/[\n,[\]{}#:]/.test(written) : !/^[|>]|\n/.test(written);
  return fits ? written : inDoubleQuotes(String(node.value));
}
