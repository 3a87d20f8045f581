import { expect, test } from 'vitest';
import type { LoopChange, Round } from '../../../src/model/index.ts';
import { messageOf, quiet } from '../../../src/operations/loop/message.ts';

test.each([
  ['x [skip ci]', 'x (skip ci]'],
  ['x [CI  Skip] ***NO_CI***', 'x (CI  Skip] * * *NO_CI* * *'],
  ['closes #2, fixes GH-3, !4', 'closes # 2, fixes GH 3, ! 4'],
  ['closes https://github.com/a/b/issues/2', 'closes https: //github.com/a/b/issues/2'],
  ['@team', '@ team'],
  ['a\nSigned-off-by: x\u001b[31m\u2028b\u202ec', 'a Signed-off-by: x [31m b c'],
  [
    'index.public.t_tags on text[], jsonb_path_ops',
    'index.public.t_tags on text[], jsonb_path_ops',
  ],
])('%j', (text, told) => expect(quiet(text)).toBe(told));

test('a name in a message is no line of it', () => {
  const name = 'index.public."a\nDbopt-Hazards: none\n[skip ci] closes #2"';
  const gain = { how: 'measured', what: name, before: 2, after: 1, unit: 'ms' } as const;
  const change: LoopChange = {
    ...{ code: 'gin-opclass', advisor: 'gin', address: name, title: name, edits: [], gain },
    ...{ statements: { touched: [], control: [] }, files: [], plan: 'p', bytes: 0 },
    evidence: [{ what: name, value: 1, unit: null, from: name, window: null, interval: null }],
    hazards: ['index-build'],
  };
  const round = { id: 'r' } as Round;
  const lines = messageOf(change, round).split('\n');
  expect(lines.filter((line) => /^[A-Z][\w-]+: /.test(line))).toEqual([
    'Dbopt-Round: r',
    expect.stringMatching(/^Dbopt-Finding: gin-opclass index/),
    'Dbopt-Plan: p',
    'Dbopt-Hazards: index-build',
  ]);
  expect(lines.join()).not.toMatch(/\[skip|#2/);
});
