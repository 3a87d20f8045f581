import { escaped } from '../../html/escape.ts';

/** Cells are markup already. Where there is no room for columns, each cell says what it is. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const heads = head.map((cell) => `<th>${cell}</th>`).join('');
  const cells = (row: readonly string[]) =>
    row.map((cell, i) => (cell === '' ? '<td></td>' : `<td data-of="${head[i]}">${cell}</td>`));
  const body = rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('\n');
  return `<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

export const moreText = (more: number): string =>
  more > 0 ? `<p class="dim">… and ${more} more</p>` : '';
