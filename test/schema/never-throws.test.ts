// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';

const reference = readFileSync(new URL('good/reference.yaml', import.meta.url), 'utf8');
const cwd = mkdtempSync(join(tmpdir(), 'dbopt-random-'));
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Either a design or errors, each with a place inside the file. */
async function holds(content: string | Uint8Array): Promise<void> {
  writeFileSync(join(cwd, 'dbopt.yaml'), content);
  const options = { files: ['dbopt.yaml'], kinds: KINDS, env: {}, vars: {}, cwd };
  const { design, diagnostics } = await loadDesign(options);
  expect(design === null).toBe(diagnostics.length > 0);
  for (const { message, hint = '', place } of diagnostics) {
    expect(message).not.toMatch(/\[object|undefined/);
    expect(message.length + hint.length).toBeLessThan(600);
    expect(place?.line).toBeGreaterThan(0);
    expect(place?.column).toBeGreaterThan(0);
    expect(place?.source).toBeTypeOf('string');
  }
}

const check = (property: fc.IAsyncProperty<[string | Uint8Array]>) =>
  fc.assert(property, { numRuns: 300 });

test('of a quotation mark that nobody closes not every line is told', async () => {
  await holds(`version: 1\nsettings:\n  cluster_name: "${'\\\n'.repeat(150_000)}x"\n`);
});

test('random bytes', () => check(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), holds)));

test('random text of YAML’s own characters', () =>
  check(
    fc.asyncProperty(
      fc
        .array(fc.constantFrom(...'ab:-,[]{}"\'#&*!|>%@`?\n  1.~$<='), { maxLength: 60 })
        .map((c) => c.join('')),
      holds,
    ),
  ));

const WORDS = [...new Set(reference.match(/[\w.]+/g))];
const key = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 10 }));
const { tree } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(...WORDS, '${X}', '${X:-1}', ''),
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  ),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  tree: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('list'), tie('map')),
}));

test('random trees', () =>
  check(
    fc.asyncProperty(
      fc.dictionary(key, tree, { maxKeys: 6 }).map((top) => stringify({ version: 1, ...top })),
      holds,
    ),
  ));

const mutation = fc.record({
  at: fc.nat(reference.length),
  cut: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom('', ' ', '\n', ':', '- ', '{', ']', '"', '&a ', '*a', '~', '${X}'),
    fc.string({ maxLength: 6 }),
  ),
});

test('the reference design with pieces changed', () =>
  check(
    fc.asyncProperty(
      fc
        .array(mutation, { minLength: 1, maxLength: 4 })
        .map((all) =>
          all.reduce(
            (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
            reference,
          ),
        ),
      holds,
    ),
  ));
