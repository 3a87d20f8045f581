import { expect, test } from 'vitest';
import type { HazardCode, JudgedAdvice, Round } from '../../../src/model/index.ts';
import {
  bytesLeft,
  candidates,
  cannotTakeBack,
  forbidden,
  haltedBy,
  restsUntil,
} from '../../../src/planner/index.ts';
import type { Judged } from '../../../src/planner/loop/guard.ts';
import { change, finding, roundOf } from '../../support/loop/rounds.ts';
import { BLANK_STEP } from '../../support/step.ts';

const ADDRESS = 'index.public.i';
const DAY = 86_400_000;
const NOW = Date.parse('2026-03-10T00:00:00Z');
const ago = (days: number) => new Date(NOW - days * DAY).toISOString();

const planOf = (
  codes: readonly HazardCode[] = [],
  more: Partial<Judged['steps'][number]> = {},
): Judged => ({
  changes: [{ address: ADDRESS, action: 'update', entry: null }],
  steps: [{ ...BLANK_STEP, hazards: codes.map((code) => ({ code, message: '' })), ...more }],
  diagnostics: [],
});
const EVERYTHING: readonly HazardCode[] = [
  'index-build',
  'index-replace',
  'index-drop',
  'restart',
  'data-loss',
  'owner-code',
];
const all = { allow: EVERYTHING, bytes: 1000, addresses: [ADDRESS] };
const changed = (more: Partial<Judged['changes'][number]>): Judged => ({
  ...planOf(),
  changes: [{ address: ADDRESS, action: 'update', entry: null, ...more }],
});

test.each<[string, Judged, Partial<typeof all>, RegExp | null]>([
  ['what the policy allows', planOf(['index-build']), {}, null],
  ['what it does not', planOf(['index-build']), { allow: [] }, /does not have index-build/],
  ['a drop, though allowed', planOf(['index-drop']), {}, /never/],
  ['a restart, though allowed', planOf(['restart']), {}, /never/],
  ['the loss of data, though allowed', planOf(['data-loss']), {}, /never/],
  ['code of owners, though allowed', planOf(['owner-code']), {}, /never/],
  ['a drop without a hazard', changed({ action: 'delete' }), {}, /would drop/],
  [
    'somebody else’s change beside it',
    changed({ address: 'table.public.other' }),
    {},
    /would also change table.public.other/,
  ],
  ['a partition of it', changed({ address: 'index.public.i_p1', inherits: ADDRESS }), {}, null],
  ['more than the budget', planOf([], { bytes: 1001 }), {}, /1001 bytes/],
  ['nobody knows how much', planOf([], { touches: 'rewrite' }), {}, /how much room/],
  [
    'errors',
    { ...planOf(), diagnostics: [{ severity: 'error', code: 'bug', message: 'no' }] },
    {},
    /cannot be planned: no/,
  ],
  ['nothing', { ...planOf(), changes: [] }, {}, /nothing/],
])('a plan with %s', (_, plan, more, why) => {
  const said = forbidden(plan, { ...all, ...more });
  if (why === null) expect(said).toBeNull();
  else expect(said).toMatch(why);
});

test('taking back may drop what the loop made, and only its own', () => {
  const own = { allow: [], addresses: [ADDRESS] };
  expect(
    cannotTakeBack(
      { ...changed({ action: 'delete' }), ...{ steps: planOf(['index-drop']).steps } },
      own,
    ),
  ).toBeNull();
  expect(cannotTakeBack(planOf(['data-loss']), own)).toMatch(/data-loss/);
  expect(cannotTakeBack(changed({ address: 'table.public.other' }), own)).toMatch(/also change/);
});

test.each<[string, Partial<JudgedAdvice>, readonly Round[], RegExp | null]>([
  ['a measured gain', {}, [], null],
  [
    'a gain by cost',
    { gain: { how: 'by cost', what: '', before: 9, after: 1, unit: '' } },
    [],
    /by cost/,
  ],
  [
    'a computed gain',
    { gain: { how: 'computed', what: '', before: 9, after: 1, unit: '' } },
    [],
    /computed/,
  ],
  ['no gain', { gain: null }, [], /not measured/],
  [
    'an index to be gone',
    { edits: [{ address: ADDRESS, field: 'absent', from: null, to: true }] },
    [],
    /drop/,
  ],
  ['something by hand', { edits: [], remedy: 'action' }, [], /no edit/],
  [
    'what was reverted 29 days ago',
    {},
    [roundOf({ outcome: 'reverted', startedAt: ago(29) })],
    /taken back/,
  ],
  [
    'what was reverted 31 days ago',
    {},
    [roundOf({ outcome: 'reverted', startedAt: ago(31) })],
    null,
  ],
  [
    'the same under another code',
    { code: 'other', address: 'table.public.t' },
    [roundOf({ outcome: 'reverted', startedAt: ago(1) })],
    /taken back/,
  ],
  [
    'what people took over',
    {},
    [roundOf({ outcome: 'taken-over', startedAt: ago(1) })],
    /taken back/,
  ],
  ['what is proposed', {}, [roundOf({ outcome: 'proposed', startedAt: ago(1) })], /proposed/],
  ['what was kept before', {}, [roundOf({ startedAt: ago(1) })], null],
])('%s', (_, more, rounds, why) => {
  const { candidates: fit, passed } = candidates([finding(more)], rounds, NOW);
  expect(fit).toHaveLength(why === null ? 1 : 0);
  if (why !== null) expect(passed[0]?.why).toMatch(why);
});

test('the largest share that was measured comes first; what is accepted or cannot be told not at all', () => {
  const gain = (before: number, after: number) => ({
    how: 'measured' as const,
    what: '',
    before,
    after,
    unit: '',
  });
  const found = [
    finding({ code: 'a', gain: gain(1000, 900) }),
    finding({ code: 'b', gain: gain(10, 2) }),
    finding({ code: 'c', gain: gain(0.5, 0.99) }),
    finding({ code: 'd', accepted: { why: 'so', until: null, expired: false } }),
    finding({ code: 'e', verdict: 'cannot-tell' }),
  ];
  expect(candidates(found, [], NOW).candidates.map(({ code }) => code)).toEqual(['b', 'c', 'a']);
});

test.each<[string, readonly Round[], boolean]>([
  [
    'two within seven days',
    [1, 7].map((days) => roundOf({ outcome: 'reverted', endedAt: ago(days) })),
    true,
  ],
  [
    'two with eight days between',
    [1, 9].map((days) => roundOf({ outcome: 'reverted', endedAt: ago(days) })),
    false,
  ],
  [
    'two long ago, that nobody has seen to',
    [60, 62].map((days) => roundOf({ outcome: 'reverted', endedAt: ago(days) })),
    true,
  ],
  [
    'two that somebody has seen to',
    [1, 2].map((days) => roundOf({ outcome: 'reverted', endedAt: ago(days), seen: true })),
    false,
  ],
  [
    'one, and one that was stopped',
    [
      roundOf({ outcome: 'reverted', endedAt: ago(1) }),
      roundOf({ outcome: 'stopped', endedAt: ago(1) }),
    ],
    false,
  ],
])('taken back: %s', (_, rounds, halts) => {
  expect(haltedBy(rounds) !== null).toBe(halts);
});

test('a change rests, and what was kept takes of the budget', () => {
  const rounds = [
    roundOf({ endedAt: ago(0.5), change: change({ bytes: 600 }) }),
    roundOf({ outcome: 'reverted', change: change({ bytes: 900 }), endedAt: ago(3) }),
  ];
  expect(restsUntil(rounds, { cooldown: DAY }, NOW)).toBe(NOW + DAY / 2);
  expect(restsUntil(rounds, { cooldown: DAY / 4 }, NOW)).toBeNull();
  expect(
    restsUntil([roundOf({ outcome: 'nothing', endedAt: ago(0) })], { cooldown: DAY }, NOW),
  ).toBeNull();
  expect(bytesLeft(rounds, { maxBytes: 1000 })).toBe(400);
});
