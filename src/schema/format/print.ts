import { type Document, isCollection, isSeq, parseDocument, visit } from 'yaml';
import { alignComments } from './comments.ts';

/** Characters of a line; a map or a list between brackets that is longer is written line by line. */
const WIDTH = 110;

const parse = (text: string): Document.Parsed =>
  parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });

/** Long scalars stay on their line: where they could be broken is for people to say. */
const write = (document: Document): string => tight(document.toString({ indent: 2, lineWidth: 0 }));

/** The text anew. */
export function print(text: string): string {
  let printed = write(parse(text));
  for (let long = unfolded(printed); long !== null; long = unfolded(printed)) printed = long;
  return alignComments(withoutBlanks(printed));
}

/** With the outermost of what stands between brackets on a line that is too long written line by line; null: no line is. */
function unfolded(text: string): string | null {
  const document = parse(text);
  let found = false;
  visit(document, {
    Collection(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (!isCollection(node) || node.flow !== true || node.items.length === 0) return undefined;
      const from = text.lastIndexOf('\n', start - 1) + 1;
      if (text.slice(start, end).includes('\n') || end - from <= WIDTH) return undefined;
      node.flow = false;
      found = true;
      return visit.SKIP;
    },
  });
  return found ? write(document) : null;
}

/** Lists without spaces inside their brackets, as `init` writes them. */
function tight(text: string): string {
  const gaps: number[] = [];
  visit(parse(text), {
    Seq(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (!isSeq(node) || node.flow !== true || text.slice(start, end).includes('\n')) return;
      if (text[start + 1] === ' ') gaps.push(start + 1);
      if (text[end - 2] === ' ' && end - 2 > start + 1) gaps.push(end - 2);
    },
  });
  const starts = [0, ...gaps.sort((a, b) => a - b).map((at) => at + 1)];
  return starts.map((from, i) => text.slice(from, gaps[i] ?? text.length)).join('');
}

/** Without blanks at the ends of lines, except in block scalars, whose text they are. */
function withoutBlanks(text: string): string {
  const kept: string[] = [];
  let at = 0;
  visit(parse(text), {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('BLOCK') || !range) return;
      const [start, end] = range;
      kept.push(withoutEnds(text.slice(at, start)), text.slice(start, end));
      at = end;
    },
  });
  return [...kept, withoutEnds(text.slice(at))].join('');
}

/** Of all lines but the last, which goes on. */
const withoutEnds = (text: string): string =>
  text
    .split('\n')
    .map((line, i, lines) => (i === lines.length - 1 ? line : withoutEnd(line)))
    .join('\n');

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}
