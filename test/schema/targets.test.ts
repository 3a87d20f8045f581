import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';
import { folder } from './support.ts';

const FLEET = `version: 1
policy: { lock_timeout: 5s, allow: [index-build] }
settings: { work_mem: 4MB, shared_preload_libraries: { include: [a] } }
presets: { hot: { with: { fillfactor: 90 } } }
tables: { t: { use: [hot], indexes: { t_a: { on: [a], with: { fillfactor: 70 } } } } }
targets:
  eu-1:
    url: postgresql://eu-1/
    wave: 0
  us-1:
    url: \${US_URL}
    policy: { lock_timeout: 1s }
    overrides:
      settings: { work_mem: 8MB }
      presets: { hot: { with: { fillfactor: 80 } } }
      tables:
        t: { indexes: { t_a: { with: { fillfactor: 60 } } } }
        only_here: { with: { fillfactor: 50 } }
`;

async function load(text: string, chosen?: readonly string[], env: Record<string, string> = {}) {
  const cwd = await folder({ 'dbopt.yaml': text });
  return loadDesign({ files: ['dbopt.yaml'], kinds: KINDS, env, vars: {}, cwd, chosen });
}

const spec = (loaded: Awaited<ReturnType<typeof load>>, target: number, address: string) =>
  loaded.targets[target]?.design.declared.find((d) => d.address === address)?.spec;

test('what a target says of its own is laid over what all share', async () => {
  const loaded = await load(FLEET, undefined, { US_URL: 'postgresql://us-1/' });
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.targets.map(({ name, wave, design }) => [name, wave, design.url])).toEqual([
    ['eu-1', 0, 'postgresql://eu-1/'],
    ['us-1', 1, 'postgresql://us-1/'],
  ]);
  expect(spec(loaded, 0, 'setting.work_mem')).toEqual({ value: '4MB' });
  expect(spec(loaded, 1, 'setting.work_mem')).toEqual({ value: '8MB' });
  expect(spec(loaded, 0, 'table.public.t')).toEqual({ with: { fillfactor: 90 } });
  expect(spec(loaded, 1, 'table.public.t')).toEqual({ with: { fillfactor: 80 } });
  expect(spec(loaded, 1, 'index.public.t_a')).toEqual({ on: ['a'], with: { fillfactor: 60 } });
  expect(spec(loaded, 0, 'table.public.only_here')).toBeUndefined();
  const [eu, us] = loaded.targets.map(({ design }) => design);
  expect([eu?.policy.lockTimeout, us?.policy.lockTimeout]).toEqual([5_000, 1_000]);
  expect(us?.policy.allow).toEqual(['index-build']);
  expect(eu?.hash).not.toBe(us?.hash);
});

const SHARED = `version: 1
presets: { hot: { with: { fillfactor: 90 } } }
tables:
  t: { use: [hot], indexes: { t_a: { on: [a] } } }
  u: { with: { fillfactor: 80 }, statistics: { u_s: { on: [a, b] } } }
  "App".v: { columns: { a: { storage: external } } }
targets:
`;

test.each([
  ['nothing of its own', '{}'],
  ['settings', '{ settings: { work_mem: 8MB } }'],
  ['a field of a table', '{ tables: { t: { with: { fillfactor: 70 } } } }'],
  ['an index more', '{ tables: { u: { indexes: { u_b: { on: [b] } } } } }'],
  ['a table more', '{ tables: { w: { with: { fillfactor: 60 } } } }'],
  ['a table in other words', '{ tables: { public.u: { with: { fillfactor: 60 } } } }'],
  ['a name that is taken', '{ tables: { u: { indexes: { t_a: { on: [b] } } } } }'],
  ['what is wrong', '{ tables: { u: { with: 3 } } }'],
  ['what is wrong as a whole', '{ tables: 3 }'],
])('%s: the tables that targets share are as if each had them', async (_, overrides) => {
  // One that has presets of its own shares no table.
  const text = (own: string) => `${SHARED}  x: { url: x, overrides: ${own} }\n`;
  const [shares, alone] = await Promise.all([
    load(text(overrides)),
    load(text(`{ presets: { none: {} }, ${overrides.slice(1)}`)),
  ]);
  const told = ({ diagnostics }: typeof shares) =>
    diagnostics.map(({ code, message }) => [code, message]);
  expect(told(shares)).toEqual(told(alone));
  const says = ({ targets: [one] }: typeof shares) => ({
    said: one?.design.said,
    hash: one?.design.hash,
    specs: one?.design.declared.map(({ address, spec }) => [address, spec]).sort(),
  });
  expect(says(shares)).toEqual(says(alone));
});

test('two thousand targets of two thousand tables are refused, with the way out', async () => {
  const many = (text: (i: number) => string) => Array.from({ length: 2_001 }, (_, i) => text(i));
  const { diagnostics } = await load(
    ['version: 1', 'targets:', ...many((i) => `  x${i}: { url: x }`), 'tables:']
      .concat(many((i) => `  t${i}: { with: { fillfactor: 90 } }`))
      .join('\n'),
  );
  expect(diagnostics).toMatchObject([{ code: 'too-big', hint: expect.stringMatching('--target') }]);
});

test('globs choose, and only what is chosen needs its URL', async () => {
  const missing = await load(FLEET);
  expect(missing.diagnostics.map(({ code }) => code)).toEqual(['undefined-variable']);
  expect(missing.targets).toEqual([]);
  const names = (loaded: typeof missing) => loaded.targets.map(({ name }) => name);
  expect(names(await load(FLEET, ['eu-*']))).toEqual(['eu-1']);
  expect(names(await load(FLEET, ['us-1', '??-1'], { US_URL: 'x' }))).toEqual(['eu-1', 'us-1']);
  const wrong = await load(FLEET, ['eu-2']);
  expect(wrong.diagnostics).toMatchObject([
    { code: 'unknown-target', hint: 'did you mean "eu-1"?' },
  ]);
  const none = await load('version: 1\n', ['eu']);
  expect(none.diagnostics.map(({ code }) => code)).toEqual(['no-targets']);
});

test('each has a state file of its own', async () => {
  const text = `state: { in: file, path: states/dbopt.json }\n${FLEET}`;
  const { targets } = await load(text, undefined, { US_URL: 'x' });
  const files = targets.map(({ design: { state } }) => state.in === 'file' && basename(state.path));
  expect(files).toEqual(['dbopt.eu-1.json', 'dbopt.us-1.json']);
});
