import { describe, expect, test } from 'vitest';
import { indexKey } from '../../support/evidence/build.ts';
import {
  advise,
  codes,
  edits,
  given,
  KEY,
  search,
  trials,
  tried,
} from '../../support/evidence/gin.ts';
import { columnUse, statementUse, tableUse, workloadOf } from '../../support/evidence/samples.ts';

describe('operator class', () => {
  const contains = given({ statements: [search('@>', 1000)] });

  test('all searches are served, and it is smaller', () => {
    expect(codes(contains)).toEqual([['gin-opclass', 'cannot-tell', 'info']]);
    expect(trials(contains)).toMatchObject([
      { kind: 'gin-opclass', opclasses: [{ name: 'jsonb_ops' }, { name: 'jsonb_path_ops' }] },
    ]);
    const found = advise(tried(contains, [1000, 552]));
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'gin-opclass warning',
    ]);
    expect(found[0]?.gain).toMatchObject({ how: 'measured', before: 32e6 });
    expect(edits(tried(contains, [1000, 552]))).toEqual([
      'using: "gin"',
      'on: ["payload jsonb_path_ops"]',
    ]);
    expect(codes(tried(contains, [1000, 800]))).toEqual([]);
  });

  test('one call of ? among many of @> forbids it', () => {
    expect(
      codes(tried(given({ statements: [search('@>', 99_999), search('?', 1)] }), [1000, 500])),
    ).toEqual([]);
  });

  test('an operator that a function names forbids it', () => {
    const uses = [tableUse(10, [columnUse('payload', { operator: '?' })])];
    const definition = { kind: 'function', schema: 'app', name: 'f', tables: uses } as const;
    const workload = workloadOf([search('@>', 9)], { definitions: [definition] });
    expect(codes(tried({ ...contains, workload }, [1000, 500]))).toEqual([]);
  });

  test('an operator on what was taken out of the document is not asked of this index', () => {
    const inner = search('?', 5, {
      json: { operator: '?', path: ['tags'], cast: null, keys: [], texts: 0 },
    });
    const evidence = given({ statements: [search('@>', 9), inner] });
    expect(codes(tried(evidence, [1000, 500]))).toEqual([['gin-opclass', 'found', 'warning']]);
  });

  test('an index that only <@ with the column on the right searches is served', () => {
    const evidence = given({ statements: [search('<@', 9, { left: false })] });
    expect(codes(tried(evidence, [1000, 500]))).toEqual([['gin-opclass', 'found', 'warning']]);
  });

  test('statements that are not all known leave it open', () => {
    const open = [['operators-unknown', 'cannot-tell', 'info']];
    expect(codes(given({ statements: null }))).toEqual(open);
    const calls = { calls: 100, understood: 90, not_understood: { syntax: 10 } };
    expect(
      codes({ ...contains, workload: workloadOf([search('@>', 90)], { coverage: calls }) }),
    ).toEqual(open);
    const utility = { calls: 1000, understood: 90, not_understood: { utility: 910 } };
    expect(
      codes(
        tried(
          { ...contains, workload: workloadOf([search('@>', 90)], { coverage: utility }) },
          [1000, 500],
        ),
      ),
    ).toEqual([['gin-opclass', 'found', 'warning']]);
    // It is searched, and nobody knows by what.
    const other = statementUse('1', 9, [tableUse(10, [columnUse('id')])]);
    expect(codes(given({ statements: [other], scans: 7 }))).toEqual(open);
    expect(codes(given({ statements: [other] }))).toEqual([]);
  });

  test('of two columns, an expression, some rows or another class nothing is said', () => {
    const some = { text: 'id > $1', same: 1, columns: ['id'], json: [] };
    for (const index of [
      { key: [KEY('jsonb_ops'), indexKey('id')] },
      { key: [{ ...KEY('jsonb_ops'), column: null, expression: some }] },
      { predicate: some },
      { key: [KEY('jsonb_path_ops')] },
      { valid: false },
    ]) {
      expect(codes(given({ index, statements: [search('@>', 9)] }))).toEqual([]);
    }
  });
});
