import { expect, test } from 'vitest';
import { SCENARIOS, tally } from '../../support/loop/simulate.ts';

const ROUNDS = 500;

/** What the loop promises of; docs/loop.md tells of harder ones too. */
const PROMISED = SCENARIOS.filter(({ name }) => /^(steady|rising|falling)/.test(name));

const WAVE = SCENARIOS.filter(({ name }) => name.startsWith('a wave'));

test.each([...PROMISED, ...WAVE].filter(({ effect }) => effect === 1))(
  'load: $name, and nothing changed: less than 1% is called worse',
  (scenario) => {
    expect(tally(scenario, ROUNDS).worse).toBeLessThan(0.01 * ROUNDS);
  },
);

test.each(PROMISED.filter(({ effect }) => effect === 1.2))(
  'load: $name, and a fifth slower: found in more than 95%',
  (scenario) => {
    expect(tally(scenario, ROUNDS).worse).toBeGreaterThan(0.95 * ROUNDS);
  },
);
