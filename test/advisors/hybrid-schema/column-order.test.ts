import { describe, expect, test } from 'vitest';
import { rowBytes, tightOrder } from '../../../src/advisors/hybrid-schema/layout.ts';
import type { TableFacts } from '../../../src/model/index.ts';
import { evidenceOf, tableFacts } from '../../support/evidence/build.ts';
import { codes, findings, trials } from '../../support/evidence/documents.ts';
import { fixedColumn, trialOf } from '../../support/evidence/samples.ts';

describe('order of columns', () => {
  const rows = (columns: TableFacts['columns'], more: Partial<TableFacts> = {}) =>
    evidenceOf({ more: { tables: [tableFacts(10, 'note', { columns, ...more })] } });
  const PADDED = [1, 8, 1, 8, 1, 8].map((length, at) => fixedColumn(`c${at}`, length as 1 | 8));

  test('padding between columns is seen, and the trial is what counts', () => {
    expect(rowBytes(PADDED, 0)).toBe(24 + 48 + 4);
    expect(rowBytes(tightOrder(PADDED), 0)).toBe(24 + 32 + 4);
    const evidence = rows(PADDED);
    expect(codes(evidence)).toEqual([['column-order', 'found', 'info']]);
    const [request] = trials(evidence);
    const size = (main: number) => ({ main, toast: 0, total: main });
    const tried = (after: number) =>
      request === undefined
        ? []
        : [trialOf(request, { kind: 'column-order', before: size(76), after: size(after) })];
    expect(codes({ ...evidence, trials: tried(75) })).toEqual([]);
    expect(findings({ ...evidence, trials: tried(60) })[0]?.gain?.how).toBe('measured');
  });

  test('padding that the end of the row takes up, and NULLs, are none', () => {
    expect(codes(rows([fixedColumn('a', 4), fixedColumn('b', 8)]))).toEqual([]);
    expect(
      codes(rows([1, 8, 1, 8].map((length, at) => fixedColumn(`c${at}`, length as 1 | 8, 0.97)))),
    ).toEqual([]);
  });

  test('without statistics nothing is computed', () => {
    expect(codes(rows(PADDED.map((column) => ({ ...column, stats: null }))))).toEqual([]);
  });
});
