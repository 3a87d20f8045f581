import { expect, test } from 'vitest';
import {
  codeFindings,
  deploymentOf,
  poolsOfApplication,
  readApplication,
} from '../../src/application/index.ts';
import { readGrammar } from '../support/python.ts';

const HEAD = 'import asyncpg\nfrom asyncpg import create_pool\n';
const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('\n');

/** Seconds that it took, and what was found. */
async function read(files: { readonly [path: string]: string }) {
  await readGrammar();
  const from = performance.now();
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }));
  const paths = Object.keys(files).filter((path) => path.endsWith('.py'));
  const around = {
    cores: null,
    deployment: deploymentOf(texts.filter(({ path }) => !path.endsWith('.py'))),
  };
  const application = await readApplication(paths, around, async (path) => files[path] ?? null);
  const result = poolsOfApplication(application);
  const findings = codeFindings(application, result);
  return { seconds: (performance.now() - from) / 1000, result, findings };
}

test.each<[what: string, files: { readonly [path: string]: string }]>([
  ['a line of a megabyte', { 'a.py': `${HEAD}x = "${'a'.repeat(1_000_000)}"\n` }],
  ['a line of nearly a megabyte', { 'a.py': `${HEAD}x = [${'1, '.repeat(300_000)}]\n` }],
  [
    'attributes that are put into each other',
    {
      'a.py': `${HEAD}def f(o, p, q):\n${many(20, () => '    o.x = p.x')}\n    q.x.run()\n`,
    },
  ],
  [
    'a class that modules import of each other',
    { 'a.py': `${HEAD}from b import X\nX().run()\n`, 'b.py': 'from a import X\n' },
  ],
  ['NUL', { 'a.py': `${HEAD}x = "\0"\n` }],
  ['nothing', { 'a.py': '' }],
  [
    'functions within functions',
    { 'a.py': HEAD + many(400, (i) => `${' '.repeat(i)}async def f${i}(c):`) },
  ],
  [
    'functions that return one another',
    { 'a.py': `${HEAD}${many(4000, (i) => `def f${i}(): return f${i + 1}()`)}\nf0().execute(q)\n` },
  ],
  [
    'functions that call one another in a long row',
    { 'a.py': `${HEAD}${many(8000, (i) => `def f${i}():\n    f${i + 1}()`)}\n` },
  ],
  [
    'more levels than Python has',
    { 'a.py': `${HEAD}${many(900, (i) => `${' '.repeat(i)}def f${i}():`)}\n` },
  ],
  [
    'functions that call one another',
    {
      'a.py': `${HEAD}${many(4000, (i) => `async def f${i}(c):\n    await c.execute(q)\n    await f${i + 1}(c)`)}\n`,
    },
  ],
  [
    'names of names',
    {
      'a.py': `${HEAD}e0 = create_pool(max_size=n)\n${many(6000, (i) => `e${i + 1} = e${i}`)}\ne6000.acquire()\n`,
    },
  ],
  [
    'attributes of attributes',
    {
      'a.py': `${HEAD}class A:\n    def __init__(self):\n        self.e0 = create_pool(max_size=n)\n${many(4000, (i) => `        self.e${i + 1} = self.e${i}`)}\n    def f(self): self.e4000.acquire()\n`,
    },
  ],
  [
    'classes of classes',
    {
      'a.py': `${HEAD}class A0: pass\n${many(4000, (i) => `class A${i + 1}(A${i}): pass`)}\nA4000().execute(q)\n`,
    },
  ],
  [
    'parameters of parameters',
    {
      'a.py': `${HEAD}from fastapi import Depends\ndef d0(): return create_pool(max_size=n)\n${many(4000, (i) => `def d${i + 1}(x=Depends(d${i})): return x`)}\n`,
    },
  ],
  [
    'a with of a with',
    {
      'a.py': `${HEAD}class A0:\n    def __enter__(self): return create_pool(max_size=n)\n${many(3000, (i) => `class A${i + 1}:\n    def __enter__(self):\n        with A${i}() as a: return a`)}\nwith A3000() as p: p.execute(q)\n`,
    },
  ],
  [
    'modules that hand a name on',
    {
      'm0.py': `${HEAD}p = create_pool(max_size=n)\n`,
      ...Object.fromEntries(
        Array.from({ length: 900 }, (_, i) => [
          `m${i + 1}.py`,
          `from m${i} import p, n\nclass C(m${i}.C): pass\np.acquire()\n`,
        ]),
      ),
    },
  ],
  ['calls of calls', { 'a.py': `${HEAD}p = ${'f('.repeat(600)}${')'.repeat(600)}\n` }],
  ['methods of methods', { 'a.py': `${HEAD}p = session${'.query(x)'.repeat(900)}.all()\n` }],
  [
    'classes that inherit from each other',
    { 'a.py': `${HEAD}class A(B): pass\nclass B(A): pass\np = create_pool(max_size=A().x)\n` },
  ],
  [
    'settings that return each other',
    {
      'a.py': `${HEAD}def a():\n    return b()\ndef b():\n    return a()\ns = a()\np = create_pool(max_size=s.x)\n`,
    },
  ],
  [
    'functions that hand sizes to each other',
    {
      'a.py':
        HEAD +
        many(
          30,
          (i) => `def f${i}(n):\n    f${(i + 1) % 30}(n)\n    return create_pool(max_size=n)`,
        ),
    },
  ],
  [
    'functions that all call each other',
    {
      'a.py':
        HEAD +
        many(
          40,
          (i) =>
            `async def f${i}(pool):\n${many(40, (j) => `    await f${j}(pool)`)}\n    time.sleep(1)`,
        ),
    },
  ],
  [
    'loops within loops',
    {
      'a.py': `${HEAD}async def f(conn: asyncpg.Connection):\n${many(60, (i) => `${' '.repeat(i + 1)}for x${i} in y${i}:`)}\n${' '.repeat(61)}await conn.fetch("SELECT 1 FROM a", x0)\n`,
    },
  ],
  [
    'YAML of aliases',
    { 'a.py': HEAD, 'k8s/a.yaml': `a: &a [x]\n${many(40, (i) => `b${i}: &b${i} [*a, *a]`)}\n` },
  ],
  ['YAML in depth', { 'a.py': HEAD, 'k8s/a.yaml': `a: ${'['.repeat(5_000)}` }],
  [
    'an image of one long line',
    { 'a.py': HEAD, Dockerfile: `ENV ${'A'.repeat(200_000)}\nCMD ${'x '.repeat(100_000)}` },
  ],
])(
  'code that asks the database ends soon, and invents nothing: %s',
  async (_, files) => {
    const { seconds, result } = await read(files);
    expect(result.pools.every(({ most }) => most === null)).toBe(true);
    expect(seconds).toBeLessThan(15);
  },
  30_000,
);

test('many files are looked through, and what is found is bounded by what is there', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `app/m${i}.py`,
      `from app.m${(i + 1) % 300} import g as h\nimport time\n\n\ndef g():\n    time.sleep(1)\n\n\nasync def f():\n    h()\n`,
    ]),
  );
  const { findings } = await read(files);
  expect(findings).toHaveLength(300);
}, 30_000);
