import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { commentsOf } from './comments.ts';

/** Whether two texts say the same, in the same order, with the same comments. */
export const isSame = (a: string, b: string): boolean =>
  JSON.stringify(said(a)) === JSON.stringify(said(b));

function said(text: string) {
  const { contents, errors } = parseDocument(text, {
    ...{ schema: 'failsafe', uniqueKeys: false, prettyErrors: false },
  });
  const comments = commentsOf(text).map((comment) => comment.text);
  return [errors.length, outline(contents), comments.sort()];
}

/** A node as plain data: what it says, whether in quotes, its anchor and tag. */
function outline(node: unknown): unknown {
  if (isAlias(node)) return ['*', node.source];
  if (isScalar(node)) {
    const isPlain = node.type === 'PLAIN' || node.type === undefined;
    return [String(node.value ?? ''), isPlain, node.anchor, node.tag];
  }
  if (isSeq(node)) return [node.items.map(outline), node.anchor, node.tag];
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => [outline(key), outline(value)]);
    return [pairs, node.anchor, node.tag];
  }
  return null;
}
