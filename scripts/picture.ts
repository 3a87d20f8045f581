import { width } from '../src/ui/document/width.ts';

/** The picture of a terminal window that a README shows: ANSI text in, SVG out. */

interface Look {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly color: string;
}

interface Piece extends Look {
  readonly text: string;
}

const INK = '#d6deeb';
const BACKGROUND = '#0f1720';
const COLORS: { readonly [sgr: string]: string } = {
  31: '#ff6b6b',
  32: '#7ddc8a',
  33: '#f2c55c',
  35: '#c792ea',
  36: '#6cc7e6',
};
const CELL = { width: 8.4, height: 20 };
const MARGIN = 20;
const BAR = 36;
const PLAIN: Look = { bold: false, dim: false, color: INK };

export interface PictureOptions {
  /** Columns of the terminal that the text was drawn for. */
  readonly columns: number;
  /** Shown in the title bar. */
  readonly title: string;
}

export function ansiToSvg(text: string, { columns, title }: PictureOptions): string {
  const rows = text.replace(/\n+$/, '').split('\n').map(pieces);
  const wide = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const high = BAR + rows.length * CELL.height + MARGIN + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${wide}" height="${high}" rx="10" fill="${BACKGROUND}"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map(
      (fill, i) => `<circle cx="${MARGIN + i * 18}" cy="18" r="5.5" fill="${fill}"/>`,
    ),
    `<g font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">`,
    `<text x="${wide / 2}" y="23" text-anchor="middle" fill="${INK}" fill-opacity="0.55" font-size="13">${escaped(title)}</text>`,
    ...rows.flatMap((row, i) => drawRow(row, BAR + (i + 1) * CELL.height)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

const RESET: { readonly [sgr: string]: Partial<Look> } = {
  '0': PLAIN,
  '1': { bold: true },
  '2': { dim: true },
  '22': { bold: false, dim: false },
  '39': { color: INK },
};

/** One row cut at its SGR sequences. */
function pieces(row: string): readonly Piece[] {
  const [first = '', ...others] = row.split('\u001b[');
  let look = PLAIN;
  const found: Piece[] = [{ ...look, text: first }];
  for (const other of others) {
    const end = other.indexOf('m');
    for (const code of other.slice(0, end).split(';')) {
      const color = COLORS[code];
      look = { ...look, ...(color === undefined ? RESET[code] : { color }) };
    }
    found.push({ ...look, text: other.slice(end + 1) });
  }
  return found;
}

// textLength holds every piece to the grid, whatever font the reader has.
function drawRow(row: readonly Piece[], y: number): readonly string[] {
  let column = 0;
  return row.flatMap(({ text, bold, dim, color }) => {
    const start = column + (text.length - text.trimStart().length);
    column += width(text);
    const words = text.trim();
    if (words === '') return [];
    const x = (MARGIN + start * CELL.width).toFixed(1);
    const length = (width(words) * CELL.width).toFixed(1);
    const look = `fill="${color}"${dim ? ' fill-opacity="0.6"' : ''}${bold ? ' font-weight="700"' : ''}`;
    return [`<text x="${x}" y="${y}" ${look} textLength="${length}">${escaped(words)}</text>`];
  });
}

const ENTITIES: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Browsers make one space of several, whatever xml:space says, unless these do not break. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
    .replace(/ {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length));
