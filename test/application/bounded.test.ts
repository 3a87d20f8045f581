import { expect, test } from 'vitest';
import { readFiles } from '../support/python.ts';

const MAKES = 'from asyncpg import create_pool\np = create_pool(max_size=N)\n';
const many = (one: (i: number) => string) =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `app/m${i}.py`,
      Array.from({ length: 12 }, (_unused, j) => one(j)).join('\n'),
    ]),
  );

test.each<[what: string, files: { readonly [path: string]: string }]>([
  [
    'modules that import all of each other',
    { 'app/db.py': `from m0 import *\n${MAKES}`, ...many((i) => `from m${i} import *`) },
  ],
  [
    'a name that goes around in modules',
    { 'app/db.py': `from m0 import N\n${MAKES}`, ...many((i) => `from m${i} import N`) },
  ],
  [
    'names that double',
    {
      'app/db.py': `a0 = 1\n${Array.from({ length: 60 }, (_, i) => `a${i + 1} = a${i} + a${i}`).join('\n')}\n${MAKES.replace('N', 'a60')}`,
    },
  ],
  [
    'a name that is handed on without an end',
    {
      'app/db.py': `from m0 import N\n${MAKES}`,
      ...Object.fromEntries(
        Array.from({ length: 400 }, (_, i) => [`app/m${i}.py`, `from m${i + 1} import N`]),
      ),
    },
  ],
  [
    'classes of two bases each',
    {
      'app/db.py': Array.from(
        { length: 60 },
        (_, i) =>
          `class C${i}(C${i - 1}, C${i + 1}):\n  def __init__(self):\n    ${MAKES.replace('N', 'self.n').split('\n')[1]}`,
      ).join('\n'),
    },
  ],
  ['lines that go on and on', { 'app/db.py': `${MAKES}x = ${'\\\n'.repeat(40_000)}1\n` }],
  ['brackets within brackets', { 'app/db.py': `${MAKES}x = ${'['.repeat(100_000)}\n` }],
])(
  'it ends, and guesses nothing: %s',
  async (_, files) => {
    const { pools } = await readFiles(files);
    expect(pools.every(({ most }) => most === null)).toBe(true);
  },
  20_000,
);
