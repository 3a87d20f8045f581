/** A Markdown table whose first column is words and whose others are numbers. */
export function grid([head = [], ...body]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...body].map(line).join('\n');
}
