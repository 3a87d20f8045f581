// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { Composer, type CST, type Document, isScalar, Parser, type YAMLParseError } from 'yaml';
import { append, type Diagnostic, dictionary } from '../model/index.ts';
import { showable, withoutValue } from './mask.ts';
import { problem } from './problem.ts';
import { lineStarts, placeAt, type Source } from './source.ts';

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
    // The parser quotes what it stumbled over, at any length.
    const line = source.text.slice(lineStarts(source)[place.line - 1], error.pos[1] + 1);
    const lead = withoutValue(line) === line ? showable(error.message, 160) : 'see this line';
    byLine.set(
      place.line,
      problem('yaml-syntax', place, `not valid YAML: ${lead}`, hint(error, line, source)),
    );
  }
  return [...byLine.values()];
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
