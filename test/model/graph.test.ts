import { expect, test } from 'vitest';
import { graphBytes, vectorShape, vectorShapeIn } from '../../src/model/index.ts';

test.each([
  ['vector(64)', 'vector', 64, 256],
  ['public.halfvec(64)', 'halfvec', 64, 128],
  ['"my ext".vector(3)', 'vector', 3, 12],
  ['((e)::halfvec(64))', 'halfvec', 64, 128],
  ['(e)::public.halfvec(64)', 'halfvec', 64, 128],
  ['(binary_quantize(e))::bit(64)', 'bit', 64, 8],
  // The last cast is what is indexed.
  ['((e)::vector(8))::halfvec(8)', 'halfvec', 8, 16],
])('%s', (text, type, dimensions, bytes) => {
  expect(vectorShapeIn(text)).toEqual({ type, dimensions, bytes });
});

test.each(['vector', 'text', 'sparsevec(64)', 'character varying(20)', 'bit varying(20)', ''])(
  '%s says nothing of how much it takes',
  (text) => {
    expect(vectorShapeIn(text)).toBeNull();
  },
);

test('a graph of halfvecs takes less by two bytes a dimension, a row', () => {
  const [whole, half] = ['vector', 'halfvec'].map((type) => vectorShape(type, 64));
  if (whole == null || half == null) throw new Error('known types');
  // 968 bytes a tuple were measured of vector(64) and m 16 (the build's own NOTICE).
  expect(graphBytes(1, whole, 16)).toBeCloseTo(968, -1.5);
  expect(graphBytes(1000, whole, 16) - graphBytes(1000, half, 16)).toBe(128_000);
});
