import type { ApplyEvent, Blocker, Diagnostic, Plan, Step } from '../model/index.ts';
import { type Course, marked, shareAt } from './forecast.ts';
import { type StepGroup, stepGroups } from './step-groups.ts';
import {
  type Ahead,
  allAhead,
  begun,
  type Learned,
  learn,
  NOTHING_LEARNED,
  type Timed,
} from './time-left.ts';

/** A step on its way, for a screen. Times are milliseconds since 1970. */
export interface ActiveStep extends Course {
  readonly step: Pick<Step, 'id' | 'address' | 'title'> & Timed;
  readonly progress: {
    readonly phase: string;
    readonly done: number;
    readonly total: number;
  } | null;
  readonly waiting: {
    readonly attempt: number;
    readonly retryAt: number;
    /** The statement goes on waiting. */
    readonly isOne?: boolean;
    /** When it gives up, if it has to wait until then; absent where nobody knows. */
    readonly givesUpAt?: number;
    readonly blockers: readonly Blocker[];
  } | null;
}

/** Steps that are told as one, with a counter. */
export interface ActiveGroup {
  readonly group: StepGroup;
  readonly startedAt: number;
  readonly done: number;
}

/** A step that may not begin yet. */
export interface PausedStep {
  readonly step: string;
  readonly reason: string;
  readonly until?: string;
}

/** What is over and no longer changes on the screen. */
export type LogEntry =
  | { readonly type: 'done'; readonly step: ActiveStep['step']; readonly seconds: number }
  | {
      readonly type: 'group';
      readonly group: StepGroup;
      readonly done: number;
      readonly seconds: number;
    }
  | { readonly type: 'failed'; readonly step: ActiveStep['step']; readonly diagnostic: Diagnostic }
  | { readonly type: 'notice'; readonly diagnostic: Diagnostic };

/** An apply as a screen sees it, made of its events. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly outcome: 'done' | 'failed' | 'interrupted' | null;
  readonly active: readonly ActiveStep[];
  /** What has not begun. */
  readonly ahead: Ahead;
  readonly learned: Learned;
  /** By step id: the group that it is told with. */
  readonly groupOf: ReadonlyMap<string, StepGroup>;
  /** Begun, and not all done. */
  readonly groups: readonly ActiveGroup[];
  readonly paused: readonly PausedStep[];
  readonly log: readonly LogEntry[];
}

export const noProgress = (plan: Plan, full = false): Progress => ({
  groupOf: full ? new Map() : stepGroups(plan),
  groups: [],
  total: plan.steps.length,
  ahead: allAhead(plan.steps),
  learned: NOTHING_LEARNED,
  done: 0,
  startedAt: null,
  endedAt: null,
  outcome: null,
  active: [],
  paused: [],
  log: [],
});

/** The progress after one more event. */
export function advance(now: Progress, plan: Plan, event: ApplyEvent): Progress {
  const at = Date.parse(event.at);
  switch (event.type) {
    case 'run-started':
      return { ...now, startedAt: at, total: event.steps };
    case 'step-started': {
      const step = plan.steps.find((each) => each.id === event.step) ?? unknownStep(event);
      return {
        ...now,
        groups: groupsBegun(now, event.step, at),
        paused: resumed(now, event.step),
        ahead: begun(now.ahead, step),
        active: [...now.active, { step, startedAt: at, marks: [], progress: null, waiting: null }],
      };
    }
    case 'paused': {
      const { type: _, at: __, ...paused } = event;
      return { ...now, paused: [...resumed(now, event.step), paused] };
    }
    case 'step-waiting': {
      const { attempt, blockers, retryIn, left } = event;
      const until = left === undefined ? {} : { givesUpAt: at + left };
      const waiting = { attempt, blockers, retryAt: at + retryIn, isOne: retryIn === 0, ...until };
      return change(now, event.step, () => ({ waiting }));
    }
    case 'step-progress': {
      const { phase, done, total } = event;
      // A step of many transactions may have been held between two of them.
      const going = { ...now, paused: resumed(now, event.step) };
      const share = shareAt(phase, done, total);
      return change(going, event.step, ({ marks }) => ({
        ...{ progress: { phase, done, total }, waiting: null },
        marks: share === null ? marks : marked(marks, { at, share }),
      }));
    }
    case 'step-done': {
      const next = { ...now, done: now.done + 1, learned: learnedBy(now, event) };
      return now.groupOf.has(event.step)
        ? counted(next, event.step, at)
        : end(next, event.step, (step) => ({
            type: 'done',
            step,
            seconds: event.seconds,
          }));
    }
    case 'step-failed':
      return end(now, event.step, (step) => ({
        type: 'failed',
        step,
        diagnostic: event.diagnostic,
      }));
    case 'notice':
      return { ...now, log: [...now.log, { type: 'notice', diagnostic: event.diagnostic }] };
    case 'run-done':
      return {
        ...now,
        outcome: event.outcome,
        done: event.done,
        endedAt: at,
        active: [],
        groups: [],
        paused: [],
        log: [
          ...now.log,
          ...now.groups.filter(({ done }) => done > 0).map((each) => logged(each, at)),
        ],
      };
  }
}

function groupsBegun(
  { groups, groupOf }: Progress,
  step: string,
  at: number,
): readonly ActiveGroup[] {
  const group = groupOf.get(step);
  if (group === undefined || groups.some((each) => each.group === group)) return groups;
  return [...groups, { group, startedAt: at, done: 0 }];
}

/** One more step of a group is done; the last of them ends it. */
function counted(now: Progress, step: string, at: number): Progress {
  const active = now.active.filter((each) => each.step.id !== step);
  const groups = now.groups.map((each) =>
    each.group === now.groupOf.get(step) ? { ...each, done: each.done + 1 } : each,
  );
  const isOver = ({ group, done }: ActiveGroup) => done >= group.steps;
  return {
    ...{ ...now, active },
    groups: groups.filter((each) => !isOver(each)),
    log: [...now.log, ...groups.filter(isOver).map((each) => logged(each, at))],
  };
}

const logged = ({ group, startedAt, done }: ActiveGroup, at: number): LogEntry => ({
  ...{ type: 'group', group, done },
  seconds: (at - startedAt) / 1000,
});

const resumed = ({ paused }: Progress, step: string): readonly PausedStep[] =>
  paused.filter((each) => each.step !== step);

const unknownStep = (event: { step: string; title: string }): ActiveStep['step'] => ({
  ...{ seconds: null, touches: 'scan', phase: 'options' },
  id: event.step,
  address: event.step,
  title: event.title,
});

const change = (
  now: Progress,
  id: string,
  more: (step: ActiveStep) => Partial<ActiveStep>,
): Progress => ({
  ...now,
  active: now.active.map((each) => (each.step.id === id ? { ...each, ...more(each) } : each)),
});

function learnedBy(
  { learned, active }: Progress,
  done: { step: string; seconds: number },
): Learned {
  const found = active.find(({ step }) => step.id === done.step);
  return found === undefined ? learned : learn(learned, found.step, done.seconds);
}

function end(now: Progress, id: string, entry: (step: ActiveStep['step']) => LogEntry): Progress {
  const found = now.active.find((each) => each.step.id === id);
  if (found === undefined) return now;
  return {
    ...now,
    active: now.active.filter((each) => each !== found),
    log: [...now.log, entry(found.step)],
  };
}
