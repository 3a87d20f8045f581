import { expect, test } from 'vitest';
import { mostOf } from '../support/python.ts';

const ASYNCPG = 'import os, asyncpg\n';

test.each<[what: string, most: number | null, before: string, size: string]>([
  ['a constant and arithmetic', 34, 'N = 1_7', 'N * 2'],
  ['the environment with a default', 11, '', 'int(os.getenv("N", "11"))'],
  ['the environment without one', null, '', 'int(os.environ["N"])'],
  ['a default that is no number', null, '', 'int(os.getenv("N", ""))'],
  ['the environment or a number', 12, '', 'int(os.getenv("N") or 12)'],
  ['a text', null, '', 'os.getenv("N", "11")'],
  ['a field of a class', 21, 'class S(B):\n    size: int = 21\ns = S()', 's.size'],
  [
    'a Field',
    22,
    'from pydantic import Field\nclass S:\n    size: int = Field(default=22)',
    'S().size',
  ],
  ['a field given to the object', 3, 'class S:\n    size: int = 2\ns = S(size=3)', 's.size'],
  ['a field that only the object has', null, 'class S:\n    size: int = 2\ns = S(3)', 's.size'],
  ['a field set from outside', null, 'class S:\n    size: int = 2\ns = S()\ns.size = 30', 's.size'],
  ['the larger side', 50, '', '50 if PROD else 5'],
  ['the larger of two', 50, 'N = 5\nif PROD:\n    N = 50', 'N'],
  ['a name set by a function', 50, 'N = 5\ndef f():\n    global N\n    N = 50', 'N'],
  ['a name that grows', null, 'N = 5\nN += load()', 'N'],
  ['a name of a loop', null, 'N = 5\nfor N in sizes():\n    pass', 'N'],
  ['a name unpacked', null, 'N, M = load()', 'N'],
  ['cores', null, '', 'os.cpu_count() * 2'],
  ['at most', 8, '', 'min(8, 2 ** 4)'],
  ['half', 7, '', '15 // 2'],
  ['a fraction', null, '', '15 / 2'],
  ['upside down', null, '', '~5'],
  ['a name that doubles', null, 'N = N + N + N', 'N'],
  ['a name that is its own value', null, 'N = N', 'N'],
  ['deep', null, '', `${'('.repeat(3000)}5${')'.repeat(3000)}`],
])('%s as a size', async (_, most, before, size) => {
  const [found = null] = await mostOf(
    `${ASYNCPG}${before}\np = asyncpg.create_pool(max_size=${size})`,
  );
  expect(found).toBe(most);
});
