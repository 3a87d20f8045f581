/** A string, a quoted name, a comment, a body between dollars, a semicolon; or what stands between those. */
export interface Piece {
  readonly kind: 'string' | 'name' | 'comment' | 'body' | 'semicolon' | 'other';
  readonly text: string;
}

/** Cuts SQL where quotes begin and end, in one pass. What is not closed goes on to the end. */
export function pieces(text: string): readonly Piece[] {
  const all: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at);
    if (piece === null) {
      at += 1;
      continue;
    }
    if (at > from) all.push({ kind: 'other', text: text.slice(from, at) });
    all.push({ kind: piece.kind, text: text.slice(at, piece.end) });
    at = piece.end;
    from = at;
  }
  if (from < text.length) all.push({ kind: 'other', text: text.slice(from) });
  return all;
}

interface At {
  readonly kind: Piece['kind'];
  readonly end: number;
}

const DOLLARS = /\$(?:[A-Za-z_][\w]{0,62})?\$/y;

function pieceAt(text: string, at: number): At | null {
  const first = text[at];
  const two = text.slice(at, at + 2);
  if (first === ';') return { kind: 'semicolon', end: at + 1 };
  if (first === "'") return { kind: 'string', end: closing(text, at, "'") };
  if (first === '"') return { kind: 'name', end: closing(text, at, '"') };
  if (two === '--') return { kind: 'comment', end: after(text, at, '\n') };
  if (two === '/*') return { kind: 'comment', end: after(text, at + 2, '*/') };
  if (first !== '$') return null;
  DOLLARS.lastIndex = at;
  const [tag] = DOLLARS.exec(text) ?? [];
  return tag === undefined ? null : { kind: 'body', end: after(text, at + tag.length, tag) };
}

function after(text: string, from: number, mark: string): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end + mark.length;
}

/** Behind the quote that is not doubled. */
function closing(text: string, from: number, quote: string): number {
  let end = text.indexOf(quote, from + 1);
  while (end !== -1 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
  return end === -1 ? text.length : end + 1;
}

/** What a quoted piece says. */
export const unquoted = ({ text }: Piece): string => {
  const quote = text[0] ?? '';
  return text.slice(1, -1).replaceAll(quote + quote, quote);
};
