import { expect, test } from 'vitest';
import { patchOf } from '../../src/operations/patch.ts';
import { mergeFiles } from '../../src/schema/merge.ts';
import type { MapNode, Node } from '../../src/schema/tree.ts';

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
