import { beforeAll, expect, test, vi } from 'vitest';
import { RULES } from '../../../src/explain/rules/index.ts';
import type { TestDatabase } from '../../support/database.ts';
import { found, rulesDatabase } from './scene.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let db: TestDatabase;

beforeAll(async () => {
  db = await rulesDatabase();
});

/** By code: what must be found, and what must not. */
const STATEMENTS: {
  readonly [code: string]: { readonly yes: readonly string[]; readonly no: readonly string[] };
} = {
  'function-on-column': {
    yes: [
      "SELECT id FROM users WHERE lower(email) = 'a@x.org'",
      "SELECT id FROM users u WHERE upper(u.name) = 'A'",
      "SELECT id FROM users WHERE date_trunc('month', at) = '2024-01-01'",
      "SELECT id FROM users WHERE at::date = '2024-01-01'",
      'SELECT id FROM users WHERE age + 1 = 30',
      'SELECT id FROM users WHERE extract(year FROM at) = 2024 AND age > 3',
      "SELECT id FROM users WHERE coalesce(name, '') = 'x'",
      'SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id WHERE lower(u.email) = $1',
      "SELECT id FROM users WHERE id > 10 AND (lower(email) = 'a' OR age = 3)",
      "SELECT id FROM users WHERE to_char(at, 'YYYY-MM') = '2024-01'",
      "UPDATE users SET age = 1 WHERE lower(email) = 'a'",
      "SELECT 1 WHERE EXISTS (SELECT 1 FROM users WHERE substring(email, 1, 3) = 'abc')",
      "WITH w AS (SELECT id FROM users WHERE md5(email) = 'x') SELECT * FROM w",
      "SELECT id FROM users WHERE 'a' = lower(email)",
      "SELECT id FROM users WHERE id::text = '5'",
    ],
    no: [
      "SELECT id FROM users WHERE lower(name) = 'x'",
      "SELECT id FROM users WHERE lower(name::text) = 'x'",
      "SELECT id FROM users WHERE email = lower('A')",
      "SELECT id FROM users WHERE id = 5 AND lower(email) = 'a'",
      "SELECT id FROM users WHERE date_trunc('day', at AT TIME ZONE 'UTC') = '2024-01-01'",
      "SELECT lower(email) FROM users WHERE at > now() - interval '1 day'",
      "SELECT id FROM few WHERE upper(name) = 'N1'",
      'SELECT age, count(*) FROM users GROUP BY age HAVING max(score) + 1 = 3',
      "SELECT id FROM users WHERE email::varchar = 'x'",
      "SELECT id FROM users WHERE doc ->> 'k' = '1'",
      "SELECT id FROM users WHERE email = 'lower(email) = 1' -- lower(email) = 'a'",
      "SELECT * FROM (SELECT lower(email) AS e FROM users) s WHERE upper(e) = 'A'",
      'SELECT u.id FROM users u JOIN orders o ON u.age + 1 = o.total + u.id',
      'SELECT id FROM users WHERE age = 3 ORDER BY lower(email)',
    ],
  },
  'leading-wildcard': {
    yes: [
      "SELECT id FROM users WHERE email LIKE '%@x.org'",
      "SELECT id FROM users WHERE email ILIKE '%abc%'",
      "SELECT id FROM users WHERE name LIKE '_bc'",
      "SELECT id FROM users WHERE lower(name) LIKE '%abc'",
      "SELECT id FROM users WHERE email LIKE '%' || $1 || '%'",
      "SELECT id FROM users WHERE age = 3 OR email LIKE '%x'",
      "DELETE FROM orders WHERE note LIKE '%x%'",
      "SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id WHERE u.email LIKE '%x'",
    ],
    no: [
      "SELECT id FROM users WHERE email LIKE 'abc%'",
      "SELECT id FROM users WHERE email LIKE '%'",
      "SELECT id FROM users WHERE email NOT LIKE '%x'",
      'SELECT id FROM users WHERE email LIKE $1',
      "SELECT id FROM few WHERE name LIKE '%1'",
      "SELECT id FROM users WHERE id = 1 AND email LIKE '%x'",
      "SELECT email LIKE '%x' FROM users",
      "SELECT id FROM users WHERE email = '%x' /* email LIKE '%x' */",
    ],
  },
  'not-in-subquery': {
    yes: [
      'SELECT id FROM users WHERE id NOT IN (SELECT manager_id FROM users)',
      'SELECT id FROM users WHERE NOT id IN (SELECT manager_id FROM users)',
      'SELECT id FROM users WHERE id <> ALL (SELECT manager_id FROM users)',
      'SELECT id FROM users WHERE id NOT IN (SELECT user_id FROM orders)',
      'SELECT id FROM users WHERE id NOT IN (SELECT o.id FROM users u LEFT JOIN orders o ON o.user_id = u.id)',
      'DELETE FROM users WHERE id NOT IN (SELECT max(manager_id) FROM users GROUP BY age)',
      'SELECT id FROM users WHERE age > 3 AND id NOT IN (SELECT manager_id FROM users UNION SELECT 1)',
    ],
    no: [
      'SELECT id FROM users u WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.id)',
      'SELECT id FROM users WHERE id NOT IN (1, 2, 3)',
      'SELECT id FROM users WHERE id IN (SELECT manager_id FROM users)',
      'SELECT id FROM users WHERE id NOT IN (SELECT id FROM few)',
      'SELECT id FROM users WHERE id <> ANY (SELECT user_id FROM orders)',
      "SELECT id FROM users WHERE email <> 'id NOT IN (SELECT manager_id FROM users)'",
      'SELECT id FROM users WHERE id NOT IN (SELECT id FROM few WHERE name IS NOT NULL)',
    ],
  },
  'offset-pagination': {
    yes: [
      'SELECT id FROM users ORDER BY id LIMIT 20 OFFSET 10000',
      'SELECT id FROM users ORDER BY id LIMIT 20 OFFSET $1',
      'SELECT id FROM users ORDER BY id OFFSET 5000 ROWS FETCH NEXT 10 ROWS ONLY',
      'SELECT * FROM (SELECT id FROM users ORDER BY at LIMIT 10 OFFSET 8000) s',
      'SELECT u.id FROM users u JOIN orders o ON o.user_id = u.id ORDER BY o.placed LIMIT 5 OFFSET 1000',
      'WITH p AS (SELECT id FROM orders ORDER BY id LIMIT 5 OFFSET 2000) SELECT * FROM p',
      'SELECT id FROM users ORDER BY id LIMIT 20 OFFSET 20 * 500',
    ],
    no: [
      'SELECT id FROM users ORDER BY id LIMIT 20',
      'SELECT id FROM users ORDER BY id LIMIT 20 OFFSET 0',
      'SELECT id FROM users ORDER BY id LIMIT 20 OFFSET 40',
      'SELECT * FROM (SELECT id FROM users OFFSET 0) s',
      'SELECT id FROM few ORDER BY id LIMIT 20 OFFSET 5000',
      'SELECT id FROM users WHERE id > 10000 ORDER BY id LIMIT 20',
      "SELECT 'LIMIT 20 OFFSET 10000' FROM users -- LIMIT 5 OFFSET 9000",
    ],
  },
  'select-star': {
    yes: [
      'SELECT * FROM users',
      'SELECT * FROM users WHERE age > 3 LIMIT 10',
      'SELECT u.* FROM users u JOIN orders o ON o.user_id = u.id',
      'SELECT * FROM narrow n JOIN orders o ON o.id = n.id',
      "SELECT * FROM users WHERE email LIKE 'a%' ORDER BY at",
      'SELECT 1, * FROM users',
      'TABLE users',
      'SELECT * FROM few f JOIN users u ON u.id = f.id',
    ],
    no: [
      'SELECT count(*) FROM users',
      'SELECT id, name FROM users',
      'SELECT id FROM users u WHERE EXISTS (SELECT * FROM orders o WHERE o.user_id = u.id)',
      'SELECT * FROM users WHERE id = 5',
      'SELECT * FROM few',
      'SELECT * FROM narrow',
      'WITH w AS (SELECT id, age FROM users) SELECT * FROM w',
      'SELECT * FROM (SELECT id FROM users) s',
      "SELECT id, '*' FROM users /* SELECT * */",
      'SELECT sum(age * 2) FROM users',
    ],
  },
  'count-for-exists': {
    yes: [
      'SELECT id FROM users u WHERE (SELECT count(*) FROM orders o WHERE o.user_id = u.id) > 0',
      'SELECT id FROM users u WHERE (SELECT count(o.id) FROM orders o WHERE o.user_id = u.id) = 0',
      'SELECT id FROM users u WHERE 0 < (SELECT count(*) FROM orders o WHERE o.user_id = u.id)',
      'SELECT id FROM users u WHERE (SELECT count(*) FROM orders o WHERE o.user_id = u.id) >= 1',
      "SELECT count(*) > 0 FROM orders WHERE state = 's1'",
      'SELECT CASE WHEN (SELECT count(*) FROM orders) <> 0 THEN 1 END',
      'SELECT (SELECT count(1) FROM orders o WHERE o.user_id = u.id) > 0 AS has FROM users u',
    ],
    no: [
      'SELECT id FROM users u WHERE EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.id)',
      'SELECT id FROM users u WHERE (SELECT count(*) FROM orders o WHERE o.user_id = u.id) > 1',
      'SELECT id FROM users u WHERE (SELECT count(*) FROM orders o WHERE o.user_id = u.id) = 3',
      'SELECT user_id FROM orders GROUP BY user_id HAVING count(*) > 0',
      'SELECT (SELECT count(*) FROM few) > 0',
      'SELECT count(*) FROM orders',
      'SELECT (SELECT count(DISTINCT state) FROM orders) > 1',
      "SELECT 'count(*) > 0' FROM orders",
    ],
  },
  'implicit-cast': {
    yes: [
      'SELECT id FROM users WHERE id = 5.0',
      'SELECT id FROM users WHERE age = 5::numeric',
      'SELECT id FROM users WHERE age IN (1, 2.5)',
      'SELECT id FROM users WHERE age = extract(year FROM now())',
      'SELECT id FROM users WHERE score > 1.5::float8',
      "SELECT id FROM users WHERE code = 'c1'::text",
      'SELECT id FROM users WHERE id = ANY (ARRAY[1.0, 2.0])',
      'SELECT o.id FROM orders o JOIN users u ON o.total = u.score',
      'SELECT id FROM users WHERE age = $1::numeric',
      'SELECT id FROM users WHERE 5.5 < age',
    ],
    no: [
      'SELECT id FROM users WHERE id = 5',
      "SELECT id FROM users WHERE id = '5'",
      'SELECT id FROM users WHERE id = 5::smallint',
      'SELECT id FROM users WHERE score = 5',
      "SELECT id FROM users WHERE code = 'c1'",
      'SELECT id FROM users WHERE ratio = 5.0::float8',
      "SELECT id FROM users WHERE at > '2024-01-01'::date",
      'SELECT id FROM few WHERE id = 5.0',
      'SELECT id FROM users WHERE id = $1',
      'SELECT a FROM narrow WHERE a = 5.0',
    ],
  },
  'or-across-tables': {
    yes: [
      "SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id WHERE o.state = 's1' OR u.age = 3",
      "SELECT o.id FROM orders o, users u WHERE u.id = o.user_id AND (o.total > 3 OR u.email = 'a')",
      "SELECT 1 FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE u.age = 3 OR o.state = 's1'",
      'SELECT 1 FROM users u JOIN orders o ON o.user_id = u.id JOIN narrow n ON n.id = u.id WHERE n.a = 1 OR o.total = 2 OR u.age = 3',
      'SELECT 1 FROM users JOIN orders ON user_id = users.id WHERE total = 3 OR age = 4',
      "SELECT 1 FROM few f WHERE EXISTS (SELECT 1 FROM users u JOIN orders o ON o.user_id = u.id WHERE u.age = 1 OR o.state = 'x')",
      "SELECT 1 FROM users u JOIN orders o ON o.user_id = u.id WHERE (u.age = 3 AND u.name = 'x') OR o.state = 's1'",
    ],
    no: [
      "SELECT id FROM orders WHERE state = 's1' OR total = 3",
      "SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id WHERE o.state = 's1' OR o.total = 3",
      'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE u.age = 3 OR o.id IS NULL',
      'SELECT 1 FROM few f JOIN few g ON f.id = g.id WHERE f.name = $1 OR g.name = $1',
      "SELECT 1 FROM users u JOIN orders o ON o.user_id = u.id WHERE u.id = 5 AND (u.age = 3 OR o.state = 's')",
      'SELECT 1 FROM users u JOIN orders o ON o.user_id = u.id WHERE $1::int IS NULL OR u.age = $1',
      "SELECT 1 FROM users u JOIN orders o ON o.user_id = u.id WHERE u.age = 3 AND o.state = 's1 OR u.age = 2'",
    ],
  },
  'order-by-random': {
    yes: [
      'SELECT id FROM users ORDER BY random() LIMIT 1',
      'SELECT id FROM users WHERE age > 3 ORDER BY random() LIMIT 10',
      'SELECT id FROM users ORDER BY gen_random_uuid() LIMIT 1',
      'SELECT * FROM (SELECT id FROM orders ORDER BY random()) s LIMIT 5',
      'SELECT u.id FROM users u JOIN orders o ON o.user_id = u.id ORDER BY pg_catalog.random() DESC LIMIT 5',
      'WITH p AS (SELECT id FROM users ORDER BY random() LIMIT 3) SELECT * FROM p',
    ],
    no: [
      'SELECT id FROM users ORDER BY id LIMIT 1',
      'SELECT random() FROM users',
      'SELECT id FROM few ORDER BY random() LIMIT 1',
      'SELECT id FROM users TABLESAMPLE SYSTEM (1) ORDER BY random() LIMIT 1',
      "SELECT id FROM users WHERE email = 'ORDER BY random()' LIMIT 1 -- ORDER BY random()",
      'SELECT id FROM users WHERE random() < 0.01',
      'SELECT g FROM generate_series(1, 10) g WHERE g > random() * 5 ORDER BY 1',
    ],
  },
};

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
