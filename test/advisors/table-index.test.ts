import { expect, test } from 'vitest';
import { index } from '../../src/advisors/table-index.ts';
import { DEFAULT_LIMITS } from '../../src/model/index.ts';
import { evidenceOf, indexFacts, tableFacts } from '../support/evidence/build.ts';

test('an invalid index is built anew, by hand', () => {
  const indexes = [
    indexFacts(11, 'note_at', ['at'], { valid: false }),
    indexFacts(12, 'note_by', ['by']),
  ];
  const evidence = evidenceOf({ more: { tables: [tableFacts(10, 'note', { indexes })] } });
  const found = index.findings({ evidence, design: null, limits: DEFAULT_LIMITS });
  expect(found.map(({ code, address, severity }) => ({ code, address, severity }))).toEqual([
    { code: 'index-invalid', address: 'index.app.note_at', severity: 'warning' },
  ]);
});
