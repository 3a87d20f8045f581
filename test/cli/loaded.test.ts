import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The built program by chunk: what it is made of, and what it imports before it does anything. */
const DIST = 'dist';
const chunks = new Map(
  readdirSync(DIST)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const text = readFileSync(join(DIST, name), 'utf8');
      return [
        name,
        {
          sources: [...text.matchAll(/^\/\/#region (\S+)/gm)].flatMap(([, path]) => path ?? []),
          imports: [...text.matchAll(/^(?:import|export) [^;\n]*"([^"\n]+)";$/gm)].flatMap(
            ([, of]) => of ?? [],
          ),
        },
      ];
    }),
);

/** What is loaded of our own, by path, and of others, by name, before these files do anything. */
function loadedBy(...paths: readonly string[]): {
  readonly own: readonly string[];
  readonly packages: readonly string[];
} {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const of of chunks.get(name)?.imports ?? []) visit(of.replace(/^\.\//, ''));
  };
  for (const path of paths) {
    const [name] = [...chunks].find(([, { sources }]) => sources.includes(path)) ?? [];
    expect(name, `${path} is in no chunk`).toBeDefined();
    if (name !== undefined) visit(name);
  }
  return {
    own: [...seen].flatMap((name) => chunks.get(name)?.sources ?? []),
    packages: [...seen].filter((name) => !chunks.has(name) && !name.startsWith('node:')).sort(),
  };
}

const main = ['src/cli/main.ts'];
const run = [...main, 'src/cli/run.ts'];
const of = (command: string) => [...run, `src/cli/commands/${command}.ts`];

/** Rooms of which a command needs little or nothing. */
const HEAVY =
  /^src\/(?:advisors\/(?!shared|statistics)|application\/|explain\/|archive\/|ui\/(?:ink|report|explain)|postgres\/(?:observe|measure|explain)\/|operations\/(?:loop|pool|explain|report|observe|init|doctor|maintain|warm)\/|schema\/(?:edit|format|write)\/|providers\/known\/generated)/;

test.each([
  ['--version', main, []],
  ['--help', run, ['commander']],
  ['validate', of('validate'), ['commander']],
  ['show', of('show'), ['commander']],
  ['plan', of('plan'), ['commander', 'pg']],
])('%s loads what it uses', (_what, paths, packages) => {
  const loaded = loadedBy(...paths);
  expect(loaded.packages).toEqual(packages);
  expect(loaded.own.filter((path) => HEAVY.test(path))).toEqual([]);
});

test('help needs none of the commands', () => {
  const { own } = loadedBy(...run);
  expect(own.filter((path) => path.startsWith('src/cli/commands/'))).toEqual([]);
});
