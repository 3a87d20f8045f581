import { expect, test } from 'vitest';
import { isDrawn } from '../../src/planner/index.ts';
import { catalogDump } from '../support/catalog/dump.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';

const text = (entry: object) => JSON.stringify({ version: 1, tables: { t: entry } });
const OUT = JSON.stringify({ version: 1 });

/** Objects found under one name, renamed by the first design; the second wants that name for something of its own. */
const CASES: readonly {
  readonly title: string;
  readonly found: string;
  readonly first: object;
  readonly second: object;
}[] = [
  {
    title: 'an index',
    found: 'CREATE INDEX was ON t (a)',
    first: { indexes: { now: { on: ['a'] } } },
    second: { indexes: { was: { on: ['b'] } } },
  },
  {
    title: 'an index, and another one has what is wanted',
    found: 'CREATE INDEX was ON t (a); CREATE INDEX other ON t (b)',
    first: { indexes: { now: { on: ['a'] } } },
    second: { indexes: { was: { on: ['b'] } } },
  },
  {
    title: 'an index that stays beside the new one',
    found: 'CREATE INDEX was ON t (a)',
    first: { indexes: { now: { on: ['a'] } } },
    second: { indexes: { now: { on: ['a'] }, was: { on: ['b'] } } },
  },
  {
    title: 'statistics that stay beside the new ones',
    found: 'CREATE STATISTICS was ON a, b FROM t',
    first: { statistics: { now: { on: ['a', 'b'] } } },
    second: { statistics: { now: { on: ['a', 'b'], target: 9 }, was: { on: ['a', 'c'] } } },
  },
];

test.each(CASES)('a name that changes hands: $title', async ({ found, first, second }) => {
  const { client, url } = await freshDatabase();
  await client.query(`CREATE TABLE t (a int, b int, c int); ${found}`);
  const before = await catalogDump(client);
  for (const design of [text(first), text(second), OUT]) {
    expect((await apply(url, design)).diagnostics).toEqual([]);
    expect((await plan(url, design)).changes.filter(isDrawn)).toEqual([]);
  }
  expect(await catalogDump(client)).toEqual(before);
});
