import ts from 'typescript';
import { expect, test } from 'vitest';
import { blocksOf, DOCUMENTS } from '../docs/blocks.ts';
import { bySearchPath } from '../support/by-search-path.ts';
import { filesBelow, find, parse, place, read, type Source, sourcesBelow } from './sources.ts';

/** Where SQL stands that nobody runs on a database with owners of its own. */
const OWN: { readonly [path: string]: string } = {
  'docs/guides/': 'they begin in an empty database of the reader',
  'docs/tutorial.md': 'it begins in an empty database of the reader',
  'docs/online.md': 'what a bench ran on its own server',
  'docs/decisions/': 'they tell of SQL; nobody runs it',
  'docs/references/': 'they tell of PostgreSQL',
  'docs/advice/executemany.md': 'a statement of the application',
};

const isOthers = (path: string): boolean => !Object.keys(OWN).some((own) => path.startsWith(own));

const SCRIPTS = filesBelow('examples').filter((path) => path.endsWith('.sql'));

const VERB =
  /(?<![\w.'"(])(?:ALTER|CALL|COMMENT|COPY|CREATE|DELETE|DO|DROP|GRANT|INSERT|REINDEX|REVOKE|SELECT|UPDATE|VACUUM|WITH)\s/g;

/** What stands in quotes of a job is a script too. */
const jobsOf = (script: string): readonly string[] =>
  [...script.matchAll(/\$job\$([\s\S]*?)\$job\$/g)].map(([, job = '']) => job);

/** The longest statement that a sentence has from each of its verbs on; relations that a sentence speaks of without
 *  their schema are left to the reader. */
function inSentence(text: string): readonly string[] {
  return [...text.matchAll(VERB)].flatMap(({ index }) => {
    const words = text
      .slice(index)
      .split(/(?<=\s)/)
      .slice(0, 60);
    for (let length = words.length; length > 1; length--) {
      const statement = words.slice(0, length).join('');
      const found = tried(statement) ?? tried(statement.replace(/[\s.,;:)]+$/, ''));
      if (found !== null) return /^SELECT|^WITH/.test(statement) ? found : calls(found);
    }
    return calls([...(words.join('').match(/(?<![\w.])pg_\w+\(\)?/g) ?? [])]);
  });
}

const calls = (found: readonly string[]): readonly string[] =>
  found.filter((name) => name.includes('('));

function tried(statement: string): readonly string[] | null {
  try {
    return bySearchPath(statement);
  } catch {
    return null;
  }
}

const told = (at: string, found: readonly string[]): readonly string[] =>
  found.length === 0 ? [] : [`${at}: ${[...new Set(found)].join(' ')}`];

test('SQL that documents and examples have people run means the same whatever schemas hold', () => {
  const blocks = DOCUMENTS.filter(isOthers)
    .flatMap(blocksOf)
    .filter(({ language }) => language === 'sql');
  const wrong = [
    ...blocks.flatMap(({ text, place: at }) => told(at, bySearchPath(text))),
    ...SCRIPTS.flatMap((path) => [
      ...told(path, bySearchPath(read(path))),
      ...jobsOf(read(path)).flatMap((job) => told(path, bySearchPath(job))),
    ]),
    ...DOCUMENTS.filter(isOthers).flatMap((path) =>
      [...read(path).matchAll(/`([^`\n]+)`/g)].flatMap(([, span = '']) =>
        told(path, inSentence(span)),
      ),
    ),
  ];
  expect(wrong).toEqual([]);
  expect([blocks.length > 2, SCRIPTS.length > 0]).toEqual([true, true]);
});

/** Texts for people: what is tagged so, and sentences that hold SQL. Statements that dbopt sends begin with their verb. */
function sentences(source: Source): { readonly text: string; readonly at: string }[] {
  const literals = find(
    source,
    (node): node is ts.StringLiteralLike | ts.TemplateExpression =>
      ts.isStringLiteralLike(node) || ts.isTemplateExpression(node),
  );
  return literals.flatMap((node) => {
    const text = ts.isTemplateExpression(node)
      ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('1')
      : node.text;
    const tag = ts.isTaggedTemplateExpression(node.parent) ? node.parent.tag.getText() : '';
    const isSent = tag === 'sql' || (tag === '' && !isForPeople(node) && !/^\s*[a-z‘"]/.test(text));
    return isSent ? [] : [{ text, at: place(source, node) }];
  });
}

const isForPeople = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAssignment(parent) &&
  /^(?:hint|run|needs|message|why|outside)$/.test(parent.name.getText());

test('SQL that messages have people run means the same whatever schemas hold', () => {
  const texts = sourcesBelow('src').flatMap(sentences);
  expect(texts.flatMap(({ text, at }) => told(at, inSentence(text)))).toEqual([]);
});

test.each([
  ["say({ hint: 'SELECT pg_reload_conf()' })", 1],
  ["say('wait, or run SELECT pg_terminate_backend(7)')", 1],
  ['say(`end it: SELECT pg_terminate_backend(${pid})`)', 1],
  ["say('see SELECT * FROM pg_locks, and wait')", 1],
  ['toRun`SELECT gin_clean_pending_list(${{ literal: name }});`', 1],
  ['toRun`VACUUM ${{ name }}`', 0],
  ["say('end it: SELECT pg_catalog.pg_terminate_backend(7), then wait')", 0],
  ["query('SELECT now()')", 0],
  ["say('the SELECT that is slow')", 0],
])('%s', (text, count) => {
  const found = sentences(parse('src/apply/a.ts', text)).flatMap((each) => inSentence(each.text));
  expect(new Set(found).size).toBe(count);
});
