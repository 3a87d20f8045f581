import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/*
 * npm run new -- kind NAME: the file of a new resource kind, its test in the mirrored place and its line in the
 * registry. What is still missing is told by `npm run check` and by the test.
 */

const REGISTRY = 'src/providers/index.ts';

const [what, name = ''] = process.argv.slice(2);
if (what !== 'kind' || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error(
    'usage: npm run new -- kind NAME, a word in lower case, such as policy or foreign-table',
  );
  process.exitCode = 1;
} else makeKind(name);

function makeKind(kind: string): void {
  const [file, test] = [`src/providers/${kind}.ts`, `test/providers/${kind}.test.ts`];
  const taken = [file, test].find((path) => existsSync(path));
  if (taken !== undefined) throw new Error(`${taken} is there already`);
  const constant = kind.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
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
