import type { ApplyEvent, Plan } from '../../model/index.ts';
import { formatDuration, formatEstimate } from '../format.ts';
import { visible } from '../media.ts';
import { advance, noProgress } from '../progress.ts';
import { type StepGroup, stepGroups } from '../step-groups.ts';
import { timeLeft } from '../time-left.ts';
import { percent } from '../words.ts';
import { renderApplyEvent } from './event.ts';

const SHARE = 10;
const MINUTE = 60_000;

/** Prints events as lines; of a step's progress only a new phase or each further tenth, of a statement that
 *  waits only whom for and each further minute, so that a log stays short, and, unless `full`, of the steps of a group each further tenth of the group. Where the plan is known, what is still to
 *  come is said with each of those. */
export function eventPrinter(
  write: (line: string) => void,
  plan?: Plan,
  full = false,
): (event: ApplyEvent) => void {
  const groups = plan === undefined || full ? new Map<string, StepGroup>() : stepGroups(plan);
  const left = plan === undefined ? () => '' : clockOf(plan);
  const last = new Map<string, string>();
  const isNews = (key: string, mark: string) => {
    const isRepeated = last.get(key) === mark;
    last.set(key, mark);
    return !isRepeated;
  };
  const counters = new Map<StepGroup, Counter>();
  return (event) => {
    const toCome = left(event);
    const group = 'step' in event ? groups.get(event.step) : undefined;
    if (group !== undefined && isQuiet(event.type)) {
      const counter = counters.get(group) ?? { done: 0, since: Date.parse(event.at) };
      counters.set(group, counter);
      if (event.type === 'step-done') counter.done += 1;
      const tenth = Math.floor((percent(counter.done, group.steps) ?? 0) / SHARE);
      if (isNews(group.address, String(tenth)))
        write(`${counterText(group, counter, event)}${toCome}\n`);
      return;
    }
    if (event.type === 'step-progress') {
      const tenth = Math.floor((percent(event.done, event.total) ?? 0) / SHARE);
      if (!isNews(event.step, `${event.phase} ${tenth}`)) return;
    }
    if (event.type === 'step-waiting' && event.retryIn === 0) {
      const minute = Math.floor(Date.parse(event.at) / MINUTE);
      const who = event.blockers.map(({ pid }) => pid).join();
      if (!isNews(`${event.step} waits`, `${who} ${minute}`)) return;
    }
    write(`${renderApplyEvent(event)}${event.type === 'step-progress' ? toCome : ''}\n`);
  };
}

/** `, ~3 min left`, as long as all is done by what is expected; nothing where nobody knows. */
function clockOf(plan: Plan): (event: ApplyEvent) => string {
  let progress = noProgress(plan);
  return (event) => {
    progress = { ...advance(progress, plan, event), log: [] };
    const seconds = timeLeft(progress, Date.parse(event.at));
    return seconds === null || seconds < 1 ? '' : `, ${formatEstimate(seconds)} left`;
  };
}

interface Counter {
  done: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** What is told of a group by its counter alone. */
const isQuiet = (type: ApplyEvent['type']): boolean =>
  type === 'step-started' || type === 'step-progress' || type === 'step-done';

function counterText(
  { address, title, steps }: StepGroup,
  { done, since }: Counter,
  { at }: ApplyEvent,
): string {
  const after = done === 0 ? title : formatDuration((Date.parse(at) - since) / 1000);
  return visible(
    `${address}: ${done} of ${steps} steps, ${done === 0 ? `first: ${after}` : `after ${after}`}`,
  );
}
