import { type Change, canonicalJson, type Hazard, type Plan, type Step } from '../model/index.ts';

/** What a reader of the first plan was told otherwise than the second, of the same work, tells it; null: nothing. Sizes and
 *  times move by themselves, and a hazard that is gone is no surprise. */
export function otherWords(read: Plan, now: Plan): string | null {
  const steps = new Map(read.steps.map((step) => [step.id, step]));
  const step = now.steps.find((one) => !isTold(one, steps.get(one.id)));
  if (step !== undefined)
    return `it says something else of the step ${step.id} than a plan says now`;
  const changes = new Map(read.changes.map((change) => [change.address, change]));
  const change = now.changes.find((one) => !isSame(one, changes.get(one.address), toldOf));
  if (change !== undefined)
    return `it says something else of ${change.address} than a plan says now`;
  return isSame(now, read, ({ counts }) => counts)
    ? null
    : 'its counts are not those of a plan made now';
}

function isTold(step: Step, read: Step | undefined): boolean {
  const known = new Set(read?.hazards.map(saidOf));
  return isSame(step, read, wordsOf) && step.hazards.every((hazard) => known.has(saidOf(hazard)));
}

/** What is measured may be more by now. */
const saidOf = ({ code, message }: Hazard): string =>
  `${code} ${message.replace(/\d[\d.,]*(?: (?:[kMGTP]?B|m?s|min|h|d)\b)?/g, '#').replace(/#(?: #)+/g, '#')}`;

const wordsOf = ({ address, title, locks, touches, effect, order, sets, awaits, needs }: Step) => ({
  ...{ address, title, locks, touches, effect, needs },
  ...{ order: order ?? null, sets: sets ?? null, awaits: awaits ?? null },
});

const toldOf = ({ ours, fields }: Change) => ({
  ours,
  fields: fields.map(({ field, from, to, why }) => [
    field,
    from?.text ?? null,
    to?.text ?? null,
    why,
  ]),
});

const isSame = <T>(now: T, read: T | undefined, words: (one: T) => object): boolean =>
  read !== undefined && canonicalJson(words(now)) === canonicalJson(words(read));
