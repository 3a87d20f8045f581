import { expect, test } from 'vitest';
import { DboptError } from '../../src/model/index.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';

/** What every object of JavaScript has. */
const NAMES = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-z_]/i.test(name));

/** The codes of what is said of a design; a bug is thrown on. */
async function said(url: string, design: object): Promise<readonly string[]> {
  try {
    const { steps, diagnostics } = await plan(url, JSON.stringify({ version: 1, ...design }));
    return [...diagnostics.map(({ code }) => code), ...steps.map(({ id }) => `step ${id}`)];
  } catch (error) {
    if (error instanceof DboptError) return error.diagnostics.map(({ code }) => code);
    throw error;
  }
}

const inTable = (entry: object): object => ({ tables: { t: entry } });

test.each<[string, (name: string) => object]>([
  ['a setting', (name) => ({ settings: { [`"${name}"`]: 'on', [name.toLowerCase()]: 'on' } })],
  ['a setting of a role', (name) => ({ roles: { postgres: { settings: { [name]: 'on' } } } })],
  ['an extension', (name) => ({ extensions: { [`"${name}"`]: {} } })],
  ['a parameter of a table', (name) => inTable({ with: { [name]: 1 } })],
  ['a parameter of its TOAST table', (name) => inTable({ with: { [`toast.${name}`]: 1 } })],
  ['a column', (name) => inTable({ columns: { [`"${name}"`]: { statistics: 10 } } })],
  [
    'an index’s parameter',
    (name) => inTable({ indexes: { i: { on: ['a'], with: { [name]: 1 } } } }),
  ],
  ['an access method', (name) => inTable({ indexes: { i: { on: ['a'], using: name } } })],
  ['an opclass', (name) => inTable({ indexes: { i: { on: [`a "${name}"`] } } })],
  ['a preset', (name) => inTable({ use: [name] })],
  ['a type', (name) => inTable({ columns: { j: { promote: { k: { type: name } } } } })],
  ['a key at the top', (name) => ({ [name]: {} })],
])('%s by a name of JavaScript’s own is one that is not there', async (_what, design) => {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE t (a int, j jsonb)');
  for (const name of NAMES) {
    const codes = await said(url, design(name));
    expect(codes, name).not.toEqual([]);
    expect(
      codes.filter((code) => code.startsWith('step ')),
      name,
    ).toEqual([]);
  }
});

test.each([
  ['work_mem', '5MB\n', []],
  ['application_name', 'a\nb', ['bad-value']],
  ['search_path', ['a\nb'], ['bad-value']],
  ['log_line_prefix', '\0', ['bad-value']],
])('%s takes no line break and no NUL', async (name, value, expected) => {
  const { url } = await freshDatabase();
  const found = await said(url, { settings: { [name]: value } });
  expect(found.filter((code) => code === 'bad-value')).toEqual(expected);
  expect(found.filter((code) => code.startsWith('step ')).length).toBe(
    expected.length === 0 ? 1 : 0,
  );
});
