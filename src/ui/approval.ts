import type { HazardCode, Plan } from '../model/index.ts';
import { visible } from './document/line.ts';

/** One thing to be typed word by word before an apply. */
export interface Question {
  readonly prompt: string;
  readonly word: string;
}

export interface Approval {
  readonly approved: boolean;
  /** What was typed, one per question that was reached. */
  readonly typed: readonly string[];
}

/** `yes` for every plan; where data is lost, that too must be said in so many letters. */
export function approvalQuestions(
  plan: Plan,
  allowed: readonly HazardCode[] = [],
): readonly Question[] {
  const lossy = plan.steps.filter((step) => step.hazards.some((each) => each.code === 'data-loss'));
  const [first] = lossy;
  const apply = {
    prompt: `Do you want to apply this to ${visible(plan.server.database)}? Only 'yes' will be accepted.`,
    word: 'yes',
  };
  if (first === undefined || allowed.includes('data-loss')) return [apply];
  const where = lossy.length === 1 ? visible(first.address) : `${lossy.length} steps`;
  return [
    apply,
    { prompt: `Data will be lost (${where}). Type 'data-loss' to agree.`, word: 'data-loss' },
  ];
}

/** Answers in the making: one wrong word ends the asking. */
export interface Answers {
  readonly typed: readonly string[];
  readonly text: string;
  readonly done: boolean;
}

export const NO_ANSWERS: Answers = { typed: [], text: '', done: false };

/** Takes characters as a terminal sends them, a paste in one piece: return submits, DEL and BS erase. */
export const type = (answers: Answers, input: string, questions: readonly Question[]): Answers =>
  [...input].reduce((now, char) => typeOne(now, char, questions), answers);

function typeOne(now: Answers, char: string, questions: readonly Question[]): Answers {
  if (now.done) return now;
  if (char === '\r' || char === '\n') return submit(now, questions);
  if (char === '\u007f' || char === '\b')
    return { ...now, text: [...now.text].slice(0, -1).join('') };
  return /\p{Cc}/u.test(char) ? now : { ...now, text: now.text + char };
}

export function submit({ typed, text }: Answers, questions: readonly Question[]): Answers {
  const word = text.trim();
  const wrong = word !== questions[typed.length]?.word;
  return {
    typed: [...typed, word],
    text: '',
    done: wrong || typed.length + 1 === questions.length,
  };
}

export const approval = ({ typed }: Answers, questions: readonly Question[]): Approval => ({
  approved: questions.every(({ word }, i) => typed[i] === word),
  typed,
});
