import ts from 'typescript';
import { expect, test } from 'vitest';
import { find, parse, place, type Source, sourcesBelow } from './sources.ts';

const VERB =
  /^\s*(ALTER|ANALYZE|BEGIN|CHECKPOINT|COMMENT|COMMIT|COPY|CREATE|DELETE|DO|DROP|EXECUTE|EXPLAIN|GRANT|INSERT|LOCK|REINDEX|RESET|REVOKE|ROLLBACK|SAVEPOINT|SELECT|SET|SHOW|TRUNCATE|UPDATE|VACUUM|VALUES|WITH)\s/;

/** Whoever may call text SQL without quoting it, and why that is safe. */
const TRUSTED: { readonly [path: string]: string } = {
  'src/postgres/sql/quote.ts': 'defines it',
  'src/apply/keeping/hold.ts': 'the name as the server quotes it',
  'src/apply/locks.ts': 'keywords',
  'src/apply/take-locks.ts': 'names as the server quotes them, and modes',
  'src/archive/restore/guarded.ts': 'what the parser found to be the one statement it should be',
  'src/archive/restore/target.ts': 'the key and the range as the server gave them back',
  'src/archive/script.ts': 'definitions as the server gave them back; never run here',
  'src/postgres/catalog/digest.ts': 'queries of the kinds',
  'src/postgres/evidence/catalog-rows.ts': 'queries of the kinds',
  'src/postgres/explain/trial/fence.ts': 'two statements, by the parser; run READ ONLY',
  'src/postgres/explain/trial/indexes.ts':
    'elements made of names that are quoted, and operators of a list',
  'src/postgres/explain/trial/statistics.ts':
    'elements made of names that are quoted, and operators of a list',
  'src/postgres/explain/run.ts':
    'one statement, by the parser; run READ ONLY where nothing of it does more',
  'src/postgres/measure/latency.ts':
    'one statement, by the parser; sent READ ONLY where nothing of it does more',
  'src/postgres/measure/recall/search.ts':
    'one condition, by the parser; run READ ONLY where nothing of it does more',
  'src/postgres/measure/recall/target.ts':
    'expressions as the server gave them back, and names of operators, which are signs',
  'src/postgres/observe/trial/vector-copy.ts': 'names of operators, which are signs',
  'src/postgres/observe/trial/hide.ts': 'one SELECT, by the parser; explained, never run',
  'src/providers/shared/options.ts': 'numbers',
  'src/providers/column/steps.ts': 'keywords, letters only',
  'src/providers/partitions/making/fill-steps.ts': 'the key as the server gave it back',
  'src/providers/partitions/making/move-rows.ts': 'the same',
  'src/providers/partitions/making/make-table.ts': 'keywords, letters only',
  'src/providers/partitions/query.ts': 'the key as the server gave it back',
  'src/providers/promote/function.ts': 'a body in dollar quotes that it does not hold',
  'src/providers/promote/type.ts': 'types of a list of ours, and numbers',
  'src/providers/statistics/steps.ts': 'expressions as the server gave them back',
  'src/providers/table-index/compare.ts': 'elements that the parser accepted',
  'src/providers/table-index/definition.ts': 'elements as the server gave them back',
};

const isConcatenation = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.PlusToken ||
    node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken);

/** SQL put together from pieces, but not by the `sql` tag. Whole statements without holes are fine,
 *  and so is what goes to the parser: it is never run. */
function builtByHand(source: Source): string[] {
  const templates = find(source, ts.isTemplateExpression).filter(
    (node) => VERB.test(node.head.text) && !isTagged(node) && !isForParser(node),
  );
  const concatenations = find(source, isConcatenation).filter(
    ({ left }) => ts.isStringLiteralLike(left) && VERB.test(left.text),
  );
  const joined = find(source, ts.isArrayLiteralExpression).filter(
    ({ elements: [first], parent }) =>
      first !== undefined &&
      ts.isStringLiteralLike(first) &&
      VERB.test(`${first.text} `) &&
      ts.isPropertyAccessExpression(parent) &&
      parent.name.text === 'join',
  );
  return [...templates, ...concatenations, ...joined].map((node) => place(source, node));
}

/** `toRun` is for people: what it makes is printed, never sent. */
const TAGS: readonly string[] = ['sql', 'toRun'];

const isTagged = ({ parent }: ts.TemplateExpression): boolean =>
  ts.isTaggedTemplateExpression(parent) && TAGS.includes(parent.tag.getText());

const isForParser = ({ parent }: ts.TemplateExpression): boolean =>
  ts.isCallExpression(parent) && parent.expression.getText() === 'parseStatement';

const trusting = (source: Source): boolean =>
  find(source, ts.isIdentifier).some((node) => node.text === 'trusted');

test('SQL is built by the quoting helpers alone', () => {
  expect(sourcesBelow('src').flatMap(builtByHand)).toEqual([]);
});

/** Literals of ours in what is sent: a database of another encoding than UTF8 lacks most signs, and refuses them. */
function beyondAscii(source: Source): string[] {
  const holds = (text: string): boolean => /[^\0-\x7f]/.test(text);
  const templates = find(source, ts.isTaggedTemplateExpression).filter(
    ({ tag, template }) => tag.getText() === 'sql' && holds(template.getText()),
  );
  const literals = find(source, ts.isCallExpression).filter(
    ({ expression, arguments: given }) =>
      /^(?:lit|hiddenLit|textArray|formatted)$/.test(expression.getText()) &&
      given.some((each) => holds(each.getText())),
  );
  return [...templates, ...literals].map((node) => place(source, node));
}

test('SQL of ours has signs that every encoding has', () => {
  expect(sourcesBelow('src').flatMap(beyondAscii)).toEqual([]);
  expect(beyondAscii(parse('src/apply/a.ts', 'sql`SELECT ${lit("dbopt’s")}`'))).toHaveLength(2);
});

test('text is trusted only where it is known why', () => {
  const paths = sourcesBelow('src')
    .filter(trusting)
    .map(({ path }) => path);
  expect(paths.sort()).toEqual(Object.keys(TRUSTED).sort());
});

test.each([
  ['query(`DROP TABLE ${name}`)', 1],
  ["query('DROP TABLE ' + name)", 1],
  ['query(`\n  SELECT ${what}`)', 1],
  ['query(other`DROP TABLE ${name}`)', 1],
  ["query(['DROP TABLE', name].join(' '))", 1],
  ["query(['ANALYZE', `${name};`].join(' '))", 1],
  ['query(sql`DROP TABLE ${id(name)}`)', 0],
  ['show(toRun`DROP TABLE ${table}`)', 0],
  ["['a', 'b'].join(' ')", 0],
  ['parseStatement(`SELECT ${text}`)', 0],
  ["query('SELECT 1')", 0],
  ['say(`Drop ${name}?`)', 0],
])('%s', (text, count) => {
  expect(builtByHand(parse('src/apply/a.ts', text))).toHaveLength(count);
});
