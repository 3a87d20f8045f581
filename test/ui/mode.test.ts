import { describe, expect, test } from 'vitest';
import { type Screen, screenMode, wantsColor } from '../../src/ui/index.ts';

const terminal: Screen = { isTTY: true, columns: 120, env: { TERM: 'xterm-256color' } };
const withEnv = (env: Screen['env']): Screen => ({ ...terminal, env });

describe('screenMode', () => {
  test('a terminal gets Ink', () => expect(screenMode(terminal)).toBe('ink'));
  test('CI=false is no CI', () => expect(screenMode(withEnv({ CI: 'false' }))).toBe('ink'));
  test.each([
    ['a pipe', { ...terminal, isTTY: false }, {}],
    ['a narrow terminal', { ...terminal, columns: 59 }, {}],
    ['a terminal of unknown width', { ...terminal, columns: undefined }, {}],
    ['CI', withEnv({ CI: 'true' }), {}],
    ['NO_COLOR', withEnv({ NO_COLOR: '1' }), {}],
    ['--no-color', terminal, { noColor: true }],
    ['a dumb terminal', withEnv({ TERM: 'dumb' }), {}],
    ['--format json', terminal, { format: 'json' }],
  ])('%s gets plain text', (_, screen, flags) => expect(screenMode(screen, flags)).toBe('plain'));
});

describe('wantsColor', () => {
  test.each([
    ['a terminal', terminal, true],
    ['a pipe', { ...terminal, isTTY: false }, false],
    ['a pipe with FORCE_COLOR', { ...terminal, isTTY: false, env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', withEnv({ FORCE_COLOR: '0' }), false],
    ['NO_COLOR over FORCE_COLOR', withEnv({ NO_COLOR: '1', FORCE_COLOR: '1' }), false],
    ['an empty NO_COLOR', withEnv({ NO_COLOR: '' }), true],
  ])('%s: %s', (_, screen, wanted) => expect(wantsColor(screen)).toBe(wanted));
});
