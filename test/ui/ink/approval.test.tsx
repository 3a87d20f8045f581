import { setImmediate } from 'node:timers/promises';
import { cleanup, render } from 'ink-testing-library';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../../src/model/index.ts';
import {
  type Answers,
  type Approval,
  approval,
  approvalQuestions,
} from '../../../src/ui/approval.ts';
import { ApprovalView } from '../../../src/ui/ink/approval.tsx';
import { oddities } from '../oddities.ts';
import { featureStore } from '../sample.ts';

const PATIENCE = { timeout: 20_000, interval: 5 };

/** Types once the view listens; what it draws then and what comes of it is waited for, since React takes its time. */
async function ask(plan: Plan, ...keys: readonly string[]) {
  const questions = approvalQuestions(plan);
  const given: Approval[] = [];
  const onDone = (answers: Answers) => given.push(approval(answers, questions));
  const view = render(<ApprovalView questions={questions} onDone={onDone} />);
  await vi.waitFor(() => expect(view.stdin.listenerCount('readable')).toBe(1), PATIENCE);
  for (const key of keys) {
    view.stdin.write(key);
    await setImmediate();
  }
  return {
    given,
    /** However long lines are broken. */
    toShow: (text: string) =>
      vi.waitFor(() => expect(view.lastFrame()?.replaceAll(/\s+/g, ' ')).toContain(text), PATIENCE),
  };
}

async function answer(plan: Plan, ...keys: readonly string[]): Promise<Approval | undefined> {
  const { given } = await ask(plan, ...keys);
  await vi.waitFor(() => expect(given).not.toEqual([]), PATIENCE);
  expect(given).toHaveLength(1);
  return given[0];
}

afterEach(cleanup);

const ESCAPE = '\u001b';
const CTRL_D = '\u0004';
const DELETE = '\u007f';

describe('a plan without hazards that last', () => {
  test('shows what is typed', async () => {
    const { given, toShow } = await ask(featureStore, 'y', 'e');
    await toShow('Do you want to apply this to ml_platform?');
    await toShow('Enter a value: ye');
    expect(given).toEqual([]);
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
    expect((await answer(featureStore, ...keys))?.approved).toBe(approved);
  });
});

describe('a plan with hazards that last', () => {
  test.each([
    [['yes', '\r'], 'data-loss'],
    [['yes', '\r', 'data-loss', '\r'], 'broken-names'],
    [['yes', '\r', 'data-loss', '\r', 'broken-names', '\r'], 'replication-stop'],
    [
      ['yes', '\r', 'data-loss', '\r', 'broken-names', '\r', 'replication-stop', '\r'],
      'owner-code',
    ],
  ])('after %j asks for one more word', async (keys, word) => {
    const { given, toShow } = await ask(oddities, ...keys);
    await toShow(`Type '${word}' to agree.`);
    expect(given).toEqual([]);
  });

  const WORDS = [
    ...['yes', 'data-loss', 'broken-names', 'replication-stop'],
    ...['owner-code', 'other-owner', 'other-design'],
  ];

  test.each([
    [WORDS.flatMap((word) => [word, '\r']), { approved: true, typed: WORDS }],
    [
      ['yes', '\r', 'data-loss', '\r', 'yes', '\r'],
      { approved: false, typed: ['yes', 'data-loss', 'yes'] },
    ],
    [['yes', '\r', 'yes', '\r'], { approved: false, typed: ['yes', 'yes'] }],
    [['no', '\r'], { approved: false, typed: ['no'] }],
  ])('%j', async (keys, expected) => {
    expect(await answer(oddities, ...keys)).toEqual(expected);
  });
});
