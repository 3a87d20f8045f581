import { Box, render, Text, useInput } from 'ink';
import { type ReactElement, useEffect, useState } from 'react';
import type { HazardCode, Plan } from '../../model/index.ts';
import {
  type Answers,
  type Approval,
  approval,
  approvalQuestions,
  NO_ANSWERS,
  type Question,
  submit,
  type,
} from '../approval.ts';

interface ApprovalViewProps {
  readonly questions: readonly Question[];
  readonly onDone: (answers: Answers) => void;
}

/** Asks one question after the other; escape and Ctrl-D submit what stands there. */
export function ApprovalView({ questions, onDone }: ApprovalViewProps): ReactElement {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  useInput((input, key) => {
    if (key.escape || (key.ctrl && input === 'd')) setAnswers((now) => submit(now, questions));
    else setAnswers((now) => type(now, keyText(input, key), questions));
  });
  useEffect(() => {
    if (answers.done) onDone(answers);
  }, [answers, onDone]);
  const shown = questions.slice(0, answers.typed.length + (answers.done ? 0 : 1));
  return (
    <Box flexDirection="column">
      {shown.map(({ prompt, word }, i) => (
        <Box key={word} flexDirection="column">
          <Text bold>{prompt}</Text>
          <Text>
            <Text dimColor>{'  Enter a value: '}</Text>
            {answers.typed[i] ?? answers.text}
            {answers.typed[i] === undefined ? <Text inverse> </Text> : null}
          </Text>
        </Box>
      ))}
    </Box>
  );
}

function keyText(
  input: string,
  key: { return: boolean; backspace: boolean; delete: boolean; ctrl: boolean; meta: boolean },
): string {
  if (key.return) return '\r';
  // Terminals send DEL for the backspace key; Ink calls that `delete`.
  if (key.backspace || key.delete) return '\u007f';
  return key.ctrl || key.meta ? '' : input;
}

interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Asks on the terminal, on stderr. Ctrl-C and an input that is no terminal mean no. */
export async function askApproval(
  plan: Plan,
  allowed: readonly HazardCode[] = [],
  streams: Streams = process,
): Promise<Approval> {
  const questions = approvalQuestions(plan, allowed);
  if (!streams.stdin.isTTY) return approval(NO_ANSWERS, questions);
  let given = NO_ANSWERS;
  const view = render(
    <ApprovalView
      questions={questions}
      onDone={(answers) => {
        given = answers;
        view.unmount();
      }}
    />,
    { stdout: streams.stderr, stdin: streams.stdin, patchConsole: false },
  );
  await view.waitUntilExit();
  return approval(given, questions);
}
