import { formatDuration, formatEstimate, plural } from '../format.ts';
import type { ActiveGroup, ActiveStep, LogEntry, PausedStep, Progress } from '../progress.ts';
import { timeLeft } from '../time-left.ts';
import { blockerText, pauseText, percent, waitingText } from '../words.ts';
import { diagnosticLines } from './diagnostic.ts';
import { BLANK, type Line, line, type Role, type Span, span } from './line.ts';

export interface ApplyScreen {
  readonly width: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const SPINNER = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const SPINNER_MS = 80;
const TIME = 10;
const BAR = 24;

/** What is over: written once, above what still moves. */
export function logLines(entry: LogEntry, screen: ApplyScreen): readonly Line[] {
  switch (entry.type) {
    case 'notice':
      return diagnosticLines(entry.diagnostic, screen.width);
    case 'done':
      return [stepLine(span('✓', 'add'), entry.step, entry.seconds)];
    case 'group': {
      const isWhole = entry.done === entry.group.steps;
      const symbol = isWhole ? span('✓', 'add') : span('‖', 'change');
      return [groupLine(symbol, entry, entry.seconds)];
    }
    case 'failed':
      return [
        stepLine(span('✗', 'error'), entry.step, null),
        ...diagnosticLines(entry.diagnostic, screen.width),
      ];
  }
}

/** What moves: the steps at work, how many are to come, the whole. */
export function liveLines(progress: Progress, screen: ApplyScreen): readonly Line[] {
  if (progress.outcome !== null) return [BLANK, outcomeLine(progress)];
  const waiting = progress.total - progress.done - progress.active.length;
  const isGrouped = ({ step }: ActiveStep) => progress.groupOf.has(step.id);
  return [
    ...progress.groups.flatMap((each) => groupLines(each, progress, screen)),
    ...progress.active
      .filter((each) => !isGrouped(each) || each.waiting !== null)
      .flatMap((each) => activeLines(each, screen)),
    ...pausedOnce(progress).flatMap(pausedLines),
    ...(waiting > 0 ? [line([span(`  ${plural(waiting, 'step')} to come`, 'dim')])] : []),
    BLANK,
    line(
      [
        span(`  ${progress.done} of ${plural(progress.total, 'step')}  `),
        span(
          `${formatDuration((screen.now - (progress.startedAt ?? screen.now)) / 1000)}  `,
          'dim',
        ),
        ...whole(progress, screen),
      ],
      { fit: 'cut' },
    ),
  ];
}

function stepLine(symbol: Span, step: ActiveStep['step'], seconds: number | null): Line {
  const time = seconds === null ? '' : formatDuration(seconds);
  return line(
    [
      symbol,
      span(` ${time.padStart(TIME)}  `, 'dim'),
      span(step.address),
      span(`  ${step.title}`, 'dim'),
    ],
    { fit: 'cut' },
  );
}

/** `✓       12 s  column.app.audit.body  102 of 102 steps`, and what is at work there now. */
function groupLine(
  symbol: Span,
  { group, done }: Pick<ActiveGroup, 'group' | 'done'>,
  seconds: number,
  now = '',
): Line {
  return line(
    [
      symbol,
      span(` ${formatDuration(seconds).padStart(TIME)}  `, 'dim'),
      span(group.address),
      span(`  ${done.toLocaleString('en-US')} of ${plural(group.steps, 'step')}`),
      span(now === '' ? '' : `  ${now}`, 'dim'),
    ],
    { fit: 'cut' },
  );
}

/** One line for a group, and a bar for the one step of it that takes long enough to have one. */
function groupLines(
  active: ActiveGroup,
  { active: steps, groupOf }: Progress,
  screen: ApplyScreen,
): readonly Line[] {
  const own = steps.filter(
    ({ step, waiting }) => groupOf.get(step.id) === active.group && waiting === null,
  );
  const seconds = Math.max(0, screen.now - active.startedAt) / 1000;
  const [longest] = own.filter(({ progress }) => progress !== null);
  return [
    groupLine(span(spinner(screen.now), 'info'), active, seconds, own[0]?.step.title),
    ...(longest === undefined ? [] : progressLines(longest, screen)),
  ];
}

function activeLines(active: ActiveStep, screen: ApplyScreen): readonly Line[] {
  const { step, startedAt, waiting } = active;
  const symbol = waiting === null ? span(spinner(screen.now), 'info') : span('!', 'change');
  const elapsed = Math.max(0, screen.now - startedAt) / 1000;
  return [
    stepLine(symbol, step, elapsed),
    ...waitingLines(active, screen.now),
    ...(waiting === null ? progressLines(active, screen) : []),
  ];
}

const progressLines = ({ progress }: ActiveStep, { width }: ApplyScreen): readonly Line[] =>
  progress === null
    ? []
    : [
        line([...bar(progress.done, progress.total, width), span(progress.phase, 'dim')], {
          indent: 4,
          fit: 'cut',
        }),
      ];

/** Of the steps of a group that wait for the same, one stands for all. */
const pausedOnce = ({ paused, groupOf }: Progress): readonly PausedStep[] => {
  const keyOf = ({ step, reason }: PausedStep) => `${groupOf.get(step)?.address ?? step} ${reason}`;
  return [...new Map(paused.map((each) => [keyOf(each), each])).values()];
};

const pausedLines = (paused: PausedStep): readonly Line[] => [
  line([span('‖', 'change'), span(`${' '.repeat(TIME + 3)}${paused.step}`)], { fit: 'cut' }),
  line([span(`paused: ${pauseText(paused)}`, 'change')], { indent: 4 }),
];

const spinner = (now: number): string =>
  SPINNER[Math.floor(now / SPINNER_MS) % SPINNER.length] ?? '';

function waitingLines({ waiting, progress }: ActiveStep, now: number): readonly Line[] {
  if (waiting === null) return [];
  const { attempt, retryAt, givesUpAt, isOne = false } = waiting;
  const retryIn = isOne ? 0 : Math.max(1, retryAt - now);
  const left = givesUpAt === undefined ? undefined : Math.max(0, givesUpAt - now);
  const text = waitingText({ attempt, retryIn, left }, progress?.phase);
  return [
    line([span(text, 'change')], { indent: 4 }),
    ...waiting.blockers.map((blocker) =>
      line([span('blocked by ', 'dim'), span(blockerText(blocker))], { indent: 4, fit: 'cut' }),
    ),
  ];
}

/** What has gone by of the time that it all takes, and what is left of it. */
function whole(progress: Progress, { now, width }: ApplyScreen): readonly Span[] {
  const left = timeLeft(progress, now);
  if (left === null) return [span('time left unknown', 'dim')];
  const gone = (now - (progress.startedAt ?? now)) / 1000;
  return [span(`${formatEstimate(left)} left  `, 'dim'), ...bar(gone, gone + left, width)];
}

/** `████████░░░░   61%`; nothing where the total is not known. */
function bar(done: number, total: number, width: number): readonly Span[] {
  const share = percent(done, total);
  if (share === null) return [];
  const cells = Math.min(BAR, Math.floor(width / 3));
  const full = Math.round((share / 100) * cells);
  return [
    span('█'.repeat(full), 'add'),
    span('░'.repeat(cells - full), 'dim'),
    span(`  ${String(share).padStart(3)}%  `),
  ];
}

const OUTCOMES: {
  readonly [outcome in NonNullable<Progress['outcome']>]: readonly [string, Role];
} = {
  done: ['Apply done', 'add'],
  failed: ['Apply failed', 'error'],
  interrupted: ['Apply interrupted', 'warning'],
};

function outcomeLine({ outcome, done, total, startedAt, endedAt }: Progress): Line {
  const [text, role] = OUTCOMES[outcome ?? 'interrupted'];
  const took =
    startedAt === null || endedAt === null
      ? ''
      : ` in ${formatDuration((endedAt - startedAt) / 1000)}`;
  const steps = outcome === 'done' ? plural(done, 'step') : `${done} of ${plural(total, 'step')}`;
  const rest = outcome === 'done' ? '' : ' Run dbopt apply again to finish.';
  return line([span(text, role), span(`: ${steps}${took}.${rest}`)]);
}
