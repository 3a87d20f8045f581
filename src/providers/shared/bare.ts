/** An expression without the parentheses around all of it, which the server writes to be sure. */
export function bare(text: string): string {
  let inner = text;
  while (isEnclosed(inner)) inner = inner.slice(1, -1);
  return inner;
}

/** Whether the first parenthesis is closed by the last character. */
function isEnclosed(text: string): boolean {
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  let depth = 0;
  let quote = '';
  // Doubled quotes end one string and begin the next.
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')' && --depth === 0) return i === text.length - 1;
  }
  return false;
}
