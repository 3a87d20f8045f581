import { expect, test } from 'vitest';
import { isDataByForm } from '../../src/model/data-key.ts';
import { quiet } from '../../src/operations/loop/message.ts';
import { patchOf } from '../../src/operations/patch.ts';
import { loadParser } from '../../src/postgres/index.ts';
import { sentTexts } from '../../src/postgres/observe/workload/texts.ts';
import { understand } from '../../src/postgres/observe/workload/understand.ts';
import { parseConninfo } from '../../src/postgres/session/conninfo/parse.ts';
import { byDatabase } from '../../src/providers/role/in-database.ts';
import { mayBeSecret } from '../../src/providers/shared/secret.ts';
import { checkSetting } from '../../src/providers/shared/setting-value.ts';
import { showable } from '../../src/schema/mask.ts';
import { mergeFiles } from '../../src/schema/merge.ts';
import type { MapNode, Node } from '../../src/schema/tree.ts';
import { sarifMessage } from '../../src/ui/sarif.ts';

/** Seconds of the processor that nothing here takes unless it grows with the square. */
const MOST = 3;

function spent(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1e6;
}

test('twenty thousand files are merged at once', () => {
  const place = { file: 'a.yaml', line: 1, column: 1 };
  const map = (key: string, value: Node): MapNode => ({
    ...{ kind: 'map', place, entries: new Map([[key, { place, value }]]) },
  });
  const said: Node = { kind: 'scalar', value: 1, text: '1', written: '1', place };
  const files = Array.from({ length: 20_000 }, (_, i) => map('roles', map(`r${i}`, said)));
  expect(spent(() => mergeFiles(files, []))).toBeLessThan(MOST);
});

test('fifty thousand lines that all differ are told', () => {
  const [before, after] = (['a', 'b'] as const).map((name) => ({
    name,
    text: Array.from({ length: 50_000 }, (_, i) => `${name}${i}\n`).join(''),
  }));
  expect(spent(() => before && after && patchOf(before, after, 3))).toBeLessThan(MOST);
});

const NUMBER = {
  ...({ type: 'integer', context: 'user' } as const),
  ...{ unit: 'kB', min: 0, max: 1, values: null },
};

test('three hundred thousand statements that are alike are put together', async () => {
  await loadParser();
  const queries = Array.from({ length: 300_000 }, () => ({ text: 'no statement', ms: null }));
  const names = { relations: new Map(), functions: new Map(), paths: new Map() };
  const asked = { names, functions: false, literals: false };
  expect(spent(() => understand([], [], queries, asked))).toBeLessThan(MOST);
});

/** What an expression that looks for one thing at each place of a text would take the square of its length for. */
test.each<[what: string, read: () => unknown]>([
  ['a line', () => showable(`${'$'}{${'pass'.repeat(100_000)}`, 500)],
  ['a value that may be a secret', () => isSecret('://a'.repeat(200_000))],
  ['a number', () => checkSetting('work_mem', NUMBER, `${'1'.repeat(100_000)} a b`)],
  ['a field of a state', () => byDatabase({ [`databases.${'"'.repeat(61)}x`]: 1 })],
  ['a connection string', () => refused(() => parseConninfo(`host=${'a'.repeat(100_000)}\\`))],
  ['a message', () => sarifMessage('\\'.repeat(200_000))],
  ['a title', () => quiet('['.repeat(200_000))],
  ['a key of documents', () => isDataByForm('://'.repeat(200_000))],
  ['a log', () => sentTexts(`a LOG:  statement: ${'LOG:  '.repeat(100_000)}\r\n`)],
])('%s is looked at in the time of its length', (_what, read) => {
  expect(spent(read)).toBeLessThan(MOST);
});

const isSecret = (text: string) =>
  mayBeSecret('a.b', { value: text, text }, { settings: {}, extensions: {} });

function refused(read: () => unknown): void {
  expect(read).toThrow();
}
