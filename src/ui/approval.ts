import { type HazardCode, LASTING, type Plan } from '../model/index.ts';
import { visible } from './media.ts';
import { whereText } from './plan-facts.ts';

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

/** `yes` for every plan; what lasts must be agreed to as well, in so many letters. */
export function approvalQuestions(
  plan: Plan,
  allowed: readonly HazardCode[] = [],
): readonly Question[] {
  const apply = {
    prompt: `Do you want to apply this to ${visible(whereText(plan))}? Only 'yes' will be accepted.`,
    word: 'yes',
  };
  const unsaid = LASTING.filter((code) => !allowed.includes(code));
  return [apply, ...unsaid.flatMap((code) => questionOf(code, plan))];
}

function questionOf(code: HazardCode, { steps, left }: Plan): readonly Question[] {
  if (code === 'other-design') {
    if (left === undefined) return [];
    const what = `The design says nothing of ${left.gone} of ${left.of} resources in the state`;
    return [{ prompt: `${what}. Type '${code}' to agree.`, word: code }];
  }
  const carriers = steps.filter((step) => step.hazards.some((each) => each.code === code));
  const [first] = carriers;
  if (first === undefined) return [];
  const where = carriers.length === 1 ? visible(first.address) : `${carriers.length} steps`;
  const what = OUTCOMES[code] ?? `This plan has the hazard ${code}`;
  return [{ prompt: `${what} (${where}). Type '${code}' to agree.`, word: code }];
}

const OUTCOMES: { readonly [code in HazardCode]?: string } = {
  'data-loss': 'Data will be lost',
  'broken-names': 'Names in use will not be found',
  'replication-stop': 'Subscribers may stop',
  'owner-code': 'Code of others will run with the rights of this role',
  'other-owner': 'Another design owns this too',
};

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
