import { beforeAll, expect, test, vi } from 'vitest';
import { RULES } from '../../../src/explain/rules/index.ts';
import type { TestDatabase } from '../../support/database.ts';
import { CONDITIONS, type Statements } from './conditions.ts';
import { found, rulesDatabase } from './scene.ts';
import { SHAPES } from './shapes.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let db: TestDatabase;

beforeAll(async () => {
  db = await rulesDatabase();
});

const STATEMENTS: Statements = { ...CONDITIONS, ...SHAPES };

test('every rule has at least six statements that it finds, and six that it leaves alone', () => {
  expect(Object.keys(STATEMENTS).sort()).toEqual(RULES.map(({ code }) => code).sort());
  for (const { yes, no } of Object.values(STATEMENTS)) {
    expect(Math.min(yes.length, no.length)).toBeGreaterThanOrEqual(6);
  }
});

const all = (which: 'yes' | 'no') =>
  Object.entries(STATEMENTS).flatMap(([code, statements]) =>
    statements[which].map((text) => [code, text] as const),
  );

test.each(all('yes'))('%s: %s', async (code, text) => {
  const codes = (await found(db, text)).map((finding) => finding.code);
  expect(codes).toContain(code);
});

test.each(all('no'))('no %s: %s', async (code, text) => {
  const codes = (await found(db, text)).map((finding) => finding.code);
  expect(codes).not.toContain(code);
});

test('a finding has its place by line and column, whatever bytes a character takes', async () => {
  const text = "SELECT id, 'žluťoučký'\n  FROM users\n WHERE age > 3 AND lower(email) = 'ü'";
  const [finding] = await found(db, text);
  expect(finding).toMatchObject({
    code: 'function-on-column',
    address: 'table.public.users',
    severity: 'warning',
    place: { file: 'q.sql', line: 3, column: 20, source: " WHERE age > 3 AND lower(email) = 'ü'" },
  });
});
