import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { verdicts } from '../../support/verify/verify.ts';

let url = '';

beforeAll(async () => {
  const db = await freshDatabase();
  url = db.url;
  await db.client.query(`
    CREATE TABLE features (id int PRIMARY KEY, score float8);
    INSERT INTO features SELECT i, i FROM generate_series(1, 5000) i`);
});

const check = (more: string) => `
  one:
    latency: select score from features where id = $1
    params: select id from features limit 500
    ${more}
`;

test('a lookup is measured as the application sends it', async () => {
  const { one } = await verdicts(
    url,
    check('rate: 200/s\n    for: 2s\n    p50: { max: 200ms }\n    p99: { max: 2s }'),
  );
  expect(one?.figures.map(({ quantity, unanswered }) => [quantity, unanswered?.why])).toEqual([
    ['rate', undefined],
    ['p50', undefined],
    ['p99', undefined],
  ]);
  expect(one?.verdict).toBe('pass');
});

test('a rate that is not reached fails', async () => {
  const { one } = await verdicts(url, check('rate: 60000/s\n    for: 1s\n    p99: { max: 5s }'));
  expect(one?.verdict).toBe('fail');
  expect(one?.figures.map(({ quantity, holds }) => [quantity, holds])).toEqual([['rate', false]]);
});

test.each([
  ['writes', 'insert into features values (0, 0)'],
  ['locks', 'select * from features for update'],
  ['tells others', "select pg_notify('a', 'b')"],
  ['is no statement', 'selekt 1'],
  ['is two statements', 'select 1; drop table features'],
  ['has no such table', 'select * from nothing'],
])('a statement that %s is not sent', async (_, statement) => {
  const { one } = await verdicts(
    url,
    `\n  one: { latency: ${JSON.stringify(statement)}, p99: { max: 1s } }\n`,
  );
  expect(one?.verdict).toBe('cannot-tell');
});

test('nothing is sent at a rate that nobody allowed', async () => {
  const { one } = await verdicts(url, check('p99: { max: 1s }'), { load: false });
  expect(one?.verdict).toBe('cannot-tell');
  expect(one?.figures[0]?.unanswered?.needs).toContain('--allow load');
});
