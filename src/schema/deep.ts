import type { CST } from 'yaml';

/** No design nests deeper than ten; the parser, being recursive, dies of a hundred thousand. */
export const MAX_DEPTH = 64;

/** Where a text nests deeper than that. */
export function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level: CST.Token[] = [...tokens];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return level[0]?.offset;
    level = level.flatMap(inside);
  }
  return undefined;
}

function inside(token: CST.Token): CST.Token[] {
  const parts: CST.Token[] = [];
  if ('items' in token) {
    for (const item of token.items) {
      if (item.key) parts.push(item.key);
      if (item.value) parts.push(item.value);
    }
  }
  if (token.type === 'document' && token.value) parts.push(token.value);
  return parts;
}
