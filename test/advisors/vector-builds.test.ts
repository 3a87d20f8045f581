import { expect, test } from 'vitest';
import { vector } from '../../src/advisors/vector.ts';
import type { BuiltIndex, VectorBuild } from '../../src/model/index.ts';
import { setting } from '../support/evidence/build.ts';
import { trialOf } from '../support/evidence/samples.ts';
import { inputOf, variant } from '../support/evidence/vectors.ts';

/* Copies rank: a denser graph is told of where no wider search is enough, smaller values where the index is heavy. */

const built = (name: string, halves: number, bytes: number): BuiltIndex => ({
  ...{ name, bytes, build_ms: 1000, search_ms: 1 },
  recalls: Array.from({ length: 100 }, (_, at) => (at < halves ? 0.5 : 1)),
});
const DENSER = 'm 32, ef_construction 128';
const LOW = [variant(40, 80), variant(400, 60)];

/** What is asked for once the searches were made, and what is said of what came of it. */
function told(
  variants: Parameters<typeof inputOf>[0]['variants'],
  builds: readonly BuiltIndex[],
  settings = {},
) {
  const input = inputOf({ variants, settings });
  const request = (vector.trials?.(input) ?? []).find(
    (one): one is VectorBuild => one.kind === 'vector-build',
  );
  if (request === undefined) return { asked: null, findings: [] };
  const trial = trialOf(request, { kind: 'vector-build', queries: 100, builds });
  const evidence = { ...input.evidence, trials: [...input.evidence.trials, trial] };
  const findings = vector
    .findings({ ...input, evidence })
    .filter(({ code }) => code === 'hnsw-parameters' || code === 'vector-storage');
  return { asked: request.builds.map(({ name }) => name), findings };
}

const NOW = built('m 16, ef_construction 64', 40, 1000);
const HEAVY = { shared_buffers: setting('65536', 'kB') };

test('a denser graph that finds more on the same rows, with what it costs', () => {
  const { asked, findings } = told(LOW, [NOW, built(DENSER, 10, 1500)]);
  expect(asked).toEqual([
    'm 16, ef_construction 64',
    'm 16, ef_construction 128',
    DENSER,
    'm 48, ef_construction 256',
  ]);
  expect(findings.map(({ code, severity, gain }) => [code, severity, gain])).toEqual([
    // It ranks and promises nothing.
    ['hnsw-parameters', 'info', null],
  ]);
  expect(findings[0]?.edits.map(({ field, to }) => [field, to])).toContainEqual(['with.m', 32]);
  expect(findings[0]?.outside).toContain('1.5 times the space');
});

test('a denser graph that finds no more', () => {
  expect(told(LOW, [NOW, built(DENSER, 40, 1500)]).findings).toEqual([]);
});

test('where a wider search is enough, or may be, nothing is built', () => {
  expect(told([variant(40, 80), variant(120, 4)], []).asked).toBeNull();
  expect(told([variant(40, 80), variant(400, 20)], []).asked).toBeNull();
  expect(told([variant(40, 2)], []).asked).toBeNull();
});

test('smaller values are tried for an index that fills much of memory alone, and told with the search they need', () => {
  const enough = [variant(40, 2)];
  const { asked, findings } = told(enough, [NOW, built('halfvec', 40, 600)], HEAVY);
  expect(asked).toContain('halfvec');
  expect(findings.map(({ code, severity, edits }) => [code, severity, edits])).toEqual([
    ['vector-storage', 'info', []],
  ]);
  expect(findings[0]?.outside).toContain('ORDER BY e::public.halfvec(64) <-> $1');
  // It loses a little, or saves little.
  expect(told(enough, [NOW, built('halfvec', 44, 600)], HEAVY).findings).toEqual([]);
  expect(told(enough, [NOW, built('halfvec', 40, 900)], HEAVY).findings).toEqual([]);
});
