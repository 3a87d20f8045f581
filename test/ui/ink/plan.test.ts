import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Plan } from '../../../src/model/index.ts';
import { renderPlanText } from '../../../src/ui/index.ts';
import { change, fieldChange, plan, step } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { oddities } from '../oddities.ts';
import { featureStore } from '../sample.ts';

// Ink colours by what the environment says when it is loaded.
beforeAll(() => void vi.stubEnv('FORCE_COLOR', '1'));

async function draw(sample: Plan, width: number): Promise<string> {
  const { drawPlan } = await import('../../../src/ui/ink/index.ts');
  const out = new PassThrough();
  await drawPlan(sample, { width }, out);
  out.end();
  return text(out);
}

const samples = { featureStore, oddities, empty: plan([], []) };
const cases = Object.entries(samples).flatMap(([name, sample]) =>
  [80, 200].map((width) => ({ name, width, sample })),
);

test.each(cases)('$name at $width columns', async ({ name, width, sample }) => {
  expectGolden(`ink/${name}-${width}.txt`, await draw(sample, width));
});

test.each([...cases, { name: 'narrow', width: 40, sample: featureStore }])(
  '$name at $width columns says what plain text says',
  async ({ width, sample }) => {
    const bare = stripVTControlCharacters(await draw(sample, width)).replace(/ +$/gm, '');
    expect(bare).toBe(renderPlanText(sample, { width, color: false }));
  },
);

test('thousands of changes are drawn', async () => {
  const addresses = Array.from({ length: 1000 }, (_, i) => `index.public.i${i}`);
  const big = plan(
    addresses.map((each) => change('create', each, { fields: [fieldChange('on', null, 'a')] })),
    addresses.map((each) => step(each, 'build index')),
  );
  expect(await draw(big, 80)).toContain('index.public.i999');
});
