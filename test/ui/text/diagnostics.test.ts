import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/index.ts';
import { failureJson, renderDiagnostics } from '../../../src/ui/index.ts';
import { expectGolden } from '../golden.ts';

const at = (source: string, word: string) => ({
  file: 'designs/features.yaml',
  line: 128,
  column: source.indexOf(word) + 1,
  source,
});

const diagnostics: readonly Diagnostic[] = [
  {
    severity: 'error',
    code: 'unknown-key',
    message: 'there is no storage parameter "filfactor" for a table',
    hint: 'did you mean "fillfactor"?',
    address: 'table.ml_features.features',
    place: at('    with: { filfactor: 90 }', 'filfactor'),
  },
  {
    severity: 'warning',
    code: 'old-transaction',
    message:
      'pid 4711 (mage_etl) has been in a transaction for 42 min and will hold up every step that builds an index concurrently',
    hint: 'end it before the apply, or give the steps time with policy.concurrent_wait',
  },
  {
    severity: 'error',
    code: 'bad-value',
    message: 'a tab and wide characters before the caret',
    place: at('\t特徴量: { 保存: "extrnal" }', '"extrnal"'),
  },
  {
    severity: 'error',
    code: 'bad-predicate',
    message: 'far out in a long line',
    place: at(
      `      where: ${'a = 1 AND '.repeat(20)}statte = 'new'${' AND b = 2'.repeat(20)}`,
      'statte',
    ),
  },
  {
    severity: 'info',
    code: 'compared-by-syntax',
    message: 'the server is read-only',
    place: { file: 'dbopt.yaml', line: 3, column: 1 },
  },
];

test.each([40, 80, 200])('point at the place, at %i columns', (width) => {
  expectGolden(`diagnostics-${width}.txt`, renderDiagnostics(diagnostics, { width, color: false }));
});

test('are coloured by severity', () => {
  const text = renderDiagnostics(diagnostics.slice(0, 1), { width: 80, color: true });
  expect(text).toContain('\u001b[1m\u001b[31merror[unknown-key]\u001b[39m\u001b[22m');
});

test('have a form for machines', () => {
  expectGolden(
    'diagnostics.json',
    `${JSON.stringify(failureJson(diagnostics, '2026-03-01T02:00:00.000Z'), null, 2)}\n`,
  );
});
