import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/*
 * npm run new -- kind NAME, advisor NAME, or check NAME: its file, its test in the mirrored place and its line in the
 * registry; of an advisor the page of its first code too, of a check its page. What is still missing is told by `npm run check` and by the test.
 */

const REGISTRY = 'src/providers/index.ts';
const ADVISORS = 'src/advisors/index.ts';
const CHECKS = 'src/checks/index.ts';

function free(...paths: readonly string[]): void {
  const taken = paths.find((path) => existsSync(path));
  if (taken !== undefined) throw new Error(`${taken} is there already`);
}

const constantOf = (name: string): string =>
  name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function makeAdvisor(advisor: string): void {
  const [file, test] = [`src/advisors/${advisor}.ts`, `test/advisors/${advisor}.test.ts`];
  const page = `docs/advice/${advisor}-first.md`;
  free(file, test, page);
  const constant = constantOf(advisor);
  writeFileSync(file, advisorText(advisor, constant));
  writeFileSync(test, advisorTest(advisor, constant));
  writeFileSync(page, pageText(`${advisor}-first`));
  const list = /(export const ADVISORS: readonly Advisor\[\] = \[[^\]]*?),?\]/;
  const text = readFileSync(ADVISORS, 'utf8').replace(list, `$1, ${constant}]`);
  const start = text.indexOf('\n/** Every advisor');
  const line = `import { ${constant} } from './${advisor}.ts';\n`;
  writeFileSync(ADVISORS, `${text.slice(0, start)}${line}${text.slice(start)}`);
  console.log(`${file}\n${test}\n${page}\n${ADVISORS}: one line\n`);
  console.log('Next: npm run check; CONTRIBUTING.md says what an advisor needs.');
}

function makeCheck(check: string): void {
  const key = check.replaceAll('-', '_');
  const [file, test] = [`src/checks/${check}.ts`, `test/checks/${check}.test.ts`];
  const page = `docs/checks/${key}.md`;
  free(file, test, page);
  const constant = constantOf(check);
  writeFileSync(file, checkText(key, constant));
  writeFileSync(test, checkTest(check, key, constant));
  writeFileSync(page, checkPage(key));
  const list = /(export const CHECKS: readonly CheckKind\[\] = \[\n[^;]*?)\];/;
  const text = readFileSync(CHECKS, 'utf8').replace(list, `$1  ${constant},\n];`);
  const start = text.indexOf('\nexport * from');
  const line = `import { ${constant} } from './${check}.ts';\n`;
  writeFileSync(CHECKS, `${text.slice(0, start)}${line}${text.slice(start)}`);
  console.log(`${file}\n${test}\n${page}\n${CHECKS}: one line\n`);
  console.log('Next: npm run generate, npm run check; CONTRIBUTING.md says what a check needs.');
}

function makeKind(kind: string): void {
  const [file, test] = [`src/providers/${kind}.ts`, `test/providers/${kind}.test.ts`];
  free(file, test);
  const constant = constantOf(kind);
  writeFileSync(file, provider(kind, constant));
  writeFileSync(test, testOf(kind, constant));
  writeFileSync(REGISTRY, registered(readFileSync(REGISTRY, 'utf8'), kind, constant));
  console.log(`${file}\n${test}\n${REGISTRY}: one line\n`);
  console.log('Next: npm run generate, npm run check; CONTRIBUTING.md has the six steps.');
}

/** The registry with the kind as its last one. */
function registered(text: string, kind: string, constant: string): string {
  const list = /(export const PROVIDERS: readonly Provider\[\] = \[\n[^\]]*)\]/;
  const line = `import { ${constant} } from './${kind}.ts';\n`;
  const start = text.indexOf('\n/** Every resource kind');
  return `${text.slice(0, start)}${line}${text.slice(start).replace(list, `$1  ${constant},\n]`)}`;
}

function provider(kind: string, constant: string): string {
  const [words, key] = [kind.replaceAll('-', ' '), kind.replaceAll('-', '_')];
  return `import type { Provider } from '../model/index.ts';

/** What one of these is, in a sentence. */
export const ${constant}: Provider = {
  schema: {
    kind: '${kind}',
    nouns: ['${words}', '${words}s'],
    // One for each table: 'tables.*.${key}'; beside the tables: '${key}s.*'.
    at: 'tables.*.${key}s.*',
    about: 'What they are for, by name.',
    uniqueIn: 'table',
    entry: { type: 'object', additionalProperties: false, properties: {} },
  },
  catalog: {
    // One SELECT for everything in scope; literals through the quoting helpers.
    query: () => null,
    // Rows to what there is; fields typed, those at the server's default left out.
    read: () => [],
  },
  wishes: {
    // What the design asks for, in the server's own words.
    desire: () => ({ desired: [], diagnostics: [] }),
  },
  changes: {
    how: () => 'in place',
    // A former value in the words of the SQL that gives it back; null: it cannot have been one.
    told: (_path, { value }) => (typeof value === 'string' ? { value, text: value } : null),
    // SQL, lock, mode and hazards of each change.
    steps: () => [],
  },
};
`;
}

function testOf(kind: string, constant: string): string {
  return `import { expect, test } from 'vitest';
import { ${constant} } from '../../src/providers/${kind}.ts';
import { freshDatabase } from '../support/database.ts';
import { onTable, settled, sqlOf } from './on-table.ts';

test('what is declared is applied, and then there is nothing to do', async () => {
  const { client } = await freshDatabase();
  await client.query('CREATE TABLE t (a int)');
  const declared = onTable(${constant}, 'public.t', 'name', {});
  const { before, after } = await settled(client, ${constant}, declared);
  expect(sqlOf(before.steps)).not.toEqual([]);
  expect(after.changes).toEqual([]);
});
`;
}

function advisorText(name: string, constant: string): string {
  return `import { type AdviceInput, type Advisor, type Finding, measured } from '../model/index.ts';
import { found } from './shared/finding.ts';

/** What it looks for, and what it leaves alone. */
export const ${constant}: Advisor = {
  name: '${name}',
  about: 'what it looks at, in a few words',
  codes: { '${name}-first': 'what this one means, in a few words' },
  findings: (input) => first(input),
};

const first = (input: AdviceInput): readonly Finding[] =>
  input.evidence.tables
    .filter(() => false)
    .map((table) =>
      found(${constant}, input, {
        code: '${name}-first',
        address: \`table.\${table.schema}.\${table.name}\`,
        severity: 'warning',
        title: 'one line with the number that matters most',
        bytes: table.bytes ?? 0,
        evidence: [measured('size', table.bytes ?? 0, 'bytes', 'pg_relation_size')],
        edits: [],
      }),
    );
`;
}

function advisorTest(name: string, constant: string): string {
  return `import { expect, test } from 'vitest';
import { ${constant} } from '../../src/advisors/${name}.ts';
import { DEFAULT_LIMITS } from '../../src/model/index.ts';
import { evidenceOf } from '../support/evidence/build.ts';

const codes = (made: Parameters<typeof evidenceOf>[0]) =>
  ${constant}
    .findings({ evidence: evidenceOf(made), design: null, limits: DEFAULT_LIMITS })
    .map(({ code }) => code);

test('a faulty one is told', () => {
  // Evidence of one: see the tests beside this one, and test/advice for real servers.
  expect(codes({})).toEqual(['${name}-first']);
});

test('a healthy one is not', () => {
  expect(codes({})).toEqual([]);
});
`;
}

function checkText(key: string, constant: string): string {
  return `import { type CheckKind, measured } from '../model/index.ts';
import { figure } from './shared/figure.ts';
import { addressOf, eachTable } from './shared/subject.ts';

/** What it measures, and how. */
export const ${constant}: CheckKind = {
  name: '${key}',
  about: 'What it measures, in a sentence.',
  subject: { about: 'A table, or a pattern of tables.', example: 'public.orders' },
  quantities: { '': { unit: 'number', about: 'what is bounded' } },
  figures: ({ check, evidence }) =>
    eachTable(check, evidence, (family) => [
      figure(addressOf(family), '', measured('what', family.leaves.length, null, 'pg_class')),
    ]),
};
`;
}

function checkTest(check: string, key: string, constant: string): string {
  return `import { expect, test } from 'vitest';
import { ${constant} } from '../../src/checks/${check}.ts';

// A database whose true value is known stands in test/operations/verify, with ${key}: in its checks.
test('it has a name that a design can say', () => {
  expect(${constant}.name).toBe('${key}');
});
`;
}

const checkPage = (key: string): string => `# ${key}: what it is, in a few words

**Measures.**

**Bounds.**

**Cannot tell.**

**Right.**
`;

const pageText = (code: string): string => `# ${code}: what it means in a few words

**What it means.**

**How it is known.**

**When it is wrong.**

**What to do.**

**Sources.**
`;

const [what, name = ''] = process.argv.slice(2);
if (!['kind', 'advisor', 'check'].includes(what ?? '') || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error(
    'usage: npm run new -- kind NAME, advisor NAME, or check NAME: a word in lower case, such as policy or foreign-table',
  );
  process.exitCode = 1;
} else if (what === 'kind') makeKind(name);
else if (what === 'check') makeCheck(name);
else makeAdvisor(name);
