import { createInterface } from 'node:readline/promises';
import type { HazardCode, Plan } from '../../model/index.ts';
import { type Approval, approval, approvalQuestions, NO_ANSWERS, submit } from '../approval.ts';

interface Asking {
  readonly allowed?: readonly HazardCode[];
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** The approval where Ink does not draw: NO_COLOR, a narrow terminal. The end of the input means no. */
export async function askApprovalPlain(
  plan: Plan,
  { input, output, allowed }: Asking,
): Promise<Approval> {
  const questions = approvalQuestions(plan, allowed);
  const lines = createInterface({ input, output, terminal: false });
  let answers = NO_ANSWERS;
  const prompt = () =>
    output.write(`${questions[answers.typed.length]?.prompt ?? ''}\nEnter a value: `);
  prompt();
  for await (const text of lines) {
    answers = submit({ ...answers, text }, questions);
    if (answers.done) break;
    prompt();
  }
  lines.close();
  return approval(answers, questions);
}
