// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { Composer, type Document, isScalar, Parser, type YAMLParseError } from 'yaml';
import { append, type Diagnostic, dictionary } from '../model/index.ts';
import { MAX_DEPTH, tooDeep } from './deep.ts';
import { hiddenIn } from './hidden/read.ts';
import { showable } from './mask.ts';
import { problem } from './problem.ts';
import { lineStarts, placeAt, type Source } from './source.ts';
import { veilOf } from './with-line.ts';

/** The one YAML document of a file, all scalars as text. Null: the problems say why. */
export function readYaml(source: Source, problems: Diagnostic[]): Document.Parsed | null {
  const tokens = [...new Parser().parse(source.text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) {
    const message = `nested more than ${MAX_DEPTH} levels deep`;
    problems.push(problem('too-deep', placeAt(source, deep), message));
    return null;
  }
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const documents = [...composer.compose(tokens, true, source.text.length)];
  const syntax = documents.flatMap((document) => syntaxProblems(source, document));
  append(problems, syntax);
  const second = documents[1];
  if (second !== undefined) {
    const message = 'a second YAML document begins here; a design file is one document';
    const hint = 'make it a file of its own and name it under include';
    problems.push(problem('many-documents', placeAt(source, second.range[0]), message, hint));
  }
  const document = documents[0];
  if (syntax.length > 0 || second !== undefined || document === undefined) return null;
  const { contents } = document;
  if (contents !== null && !(isScalar(contents) && contents.source === '')) return document;
  const message = 'the file declares nothing';
  problems.push(problem('empty-file', placeAt(source, 0), message, 'begin with version: 1'));
  return null;
}

/** More of them are echoes, of one quotation mark for the most part. */
const MOST_PROBLEMS = 100;

/** One problem a line: what follows on the same line is mostly an echo of the first. */
function syntaxProblems(source: Source, document: Document.Parsed): Diagnostic[] {
  const byLine = new Map<number, Diagnostic>();
  for (const error of document.errors) {
    if (byLine.size === MOST_PROBLEMS) break;
    const place = placeAt(source, error.pos[0]);
    if (byLine.has(place.line)) continue;
    const line = source.text.slice(error.pos[0] - place.column + 1, error.pos[1] + 1);
    const lead = mayQuote(error, source) ? showable(error.message, 160) : 'see this line';
    byLine.set(
      place.line,
      problem('yaml-syntax', place, `not valid YAML: ${lead}`, hint(error, line, source)),
    );
  }
  return [...byLine.values()];
}

/** What the parser says without words of the text. */
const WORDLESS = new Set(
  'TAB_AS_INDENT MISSING_CHAR BAD_INDENT MULTILINE_IMPLICIT_KEY BLOCK_AS_IMPLICIT_KEY BLOCK_IN_FLOW BAD_SCALAR_START'.split(
    ' ',
  ),
);
const SHORT = /^(?:Unexpected [a-z-]+ at node end|Invalid escape sequence \\[^xuU])$/;

/** The parser quotes what it stumbled over, at any length: whether all of that is shown where it stands. */
function mayQuote({ code, message, pos: [from, to] }: YAMLParseError, source: Source): boolean {
  if (WORDLESS.has(code) || SHORT.test(message)) return true;
  const starts = lineStarts(source);
  const number = placeAt(source, from).line - (source.firstLine ?? 1);
  const [start, next = source.text.length] = [starts[number], starts[number + 1]];
  const line = source.text.slice(start, next).replace(/\r?\n$/, '');
  const shown = veilOf(source).line(number + 1, 1, hiddenIn)?.text;
  return to <= next && shown === showable(line, Number.POSITIVE_INFINITY).slice(0, shown?.length);
}

const HINTS: { readonly [code: string]: string } = dictionary({
  TAB_AS_INDENT: 'indent with spaces',
  BAD_SCALAR_START: 'put the value in quotes',
  BAD_DQ_ESCAPE: 'in double quotes a backslash is written twice; in single quotes once',
  MULTILINE_IMPLICIT_KEY: 'is a colon missing, or the indentation wrong?',
  BLOCK_AS_IMPLICIT_KEY: 'a value that contains ": " needs quotes',
  MISSING_CHAR: 'is a colon, a quote or a bracket missing?',
  BAD_INDENT: 'check the indentation, and whether every bracket is closed',
});

/** What stands before a brace within a word. */
const WITHIN = /[\w}]/;

function hint({ code, pos: [at] }: YAMLParseError, line: string, { text }: Source) {
  if (/\$\{/.test(line) && /[{[]/.test(line.replaceAll('${', ''))) {
    return 'inside { } and [ ], put ${…} in quotes';
  }
  if (text[at] === '{' && WITHIN.test(text[at - 1] ?? '')) {
    return 'inside { } and [ ], a text with {…} in it needs quotes: "audit_{YYYYMM}"';
  }
  return HINTS[code];
}
