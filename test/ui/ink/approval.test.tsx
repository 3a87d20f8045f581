import { setImmediate } from 'node:timers/promises';
import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/index.ts';
import { type Answers, approval, approvalQuestions } from '../../../src/ui/approval.ts';
import { ApprovalView } from '../../../src/ui/ink/approval.tsx';
import { oddities } from '../oddities.ts';
import { featureStore } from '../sample.ts';

async function answer(plan: Plan, ...keys: readonly string[]) {
  const questions = approvalQuestions(plan);
  const given: Answers[] = [];
  const view = render(<ApprovalView questions={questions} onDone={(each) => given.push(each)} />);
  for (const key of keys) {
    await setImmediate();
    view.stdin.write(key);
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  const frame = view.lastFrame() ?? '';
  view.unmount();
  const [answers] = given;
  return { frame, result: answers === undefined ? undefined : approval(answers, questions) };
}

const ESCAPE = '\u001b';
const CTRL_D = '\u0004';
const DELETE = '\u007f';

describe('a plan without data loss', () => {
  test('shows what is typed', async () => {
    const { frame, result } = await answer(featureStore, 'y', 'e');
    expect(frame).toContain('Do you want to apply this to ml_platform?');
    expect(frame).toContain('Enter a value: ye');
    expect(result).toBeUndefined();
  });

  test.each([
    ['yes', ['yes', '\r'], true],
    ['a paste with its return', ['yes\r'], true],
    ['a slip of the finger', ['yez', DELETE, 's', '\r'], true],
    ['y', ['y', '\r'], false],
    ['nothing', ['\r'], false],
    ['escape', ['no', ESCAPE], false],
    ['the end of input', [CTRL_D], false],
  ])('%s', async (_, keys, approved) => {
    expect((await answer(featureStore, ...keys)).result?.approved).toBe(approved);
  });
});

describe('a plan that loses data', () => {
  test('asks for a second word', async () => {
    const { frame } = await answer(oddities, 'yes', '\r');
    expect(frame).toContain("Type 'data-loss' to agree.");
  });

  test.each([
    [['yes', '\r', 'data-loss', '\r'], { approved: true, typed: ['yes', 'data-loss'] }],
    [['yes', '\r', 'yes', '\r'], { approved: false, typed: ['yes', 'yes'] }],
    [['no', '\r'], { approved: false, typed: ['no'] }],
  ])('%j', async (keys, expected) => {
    expect((await answer(oddities, ...keys)).result).toEqual(expected);
  });
});
