import { formatDuration, plural } from '../format.ts';
import type { ActiveStep, LogEntry, PausedStep, Progress } from '../progress.ts';
import { blockerText, pauseText, percent } from '../words.ts';
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
  return [
    ...progress.active.flatMap((each) => activeLines(each, screen)),
    ...progress.paused.flatMap(pausedLines),
    ...(waiting > 0 ? [line([span(`  ${plural(waiting, 'step')} to come`, 'dim')])] : []),
    BLANK,
    line(
      [
        span(`  ${progress.done} of ${plural(progress.total, 'step')}  `),
        span(
          `${formatDuration((screen.now - (progress.startedAt ?? screen.now)) / 1000)}  `,
          'dim',
        ),
        ...bar(progress.done, progress.total, screen.width),
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

function activeLines(active: ActiveStep, screen: ApplyScreen): readonly Line[] {
  const { step, startedAt, waiting, progress } = active;
  const symbol = waiting === null ? span(spinner(screen.now), 'info') : span('!', 'change');
  const elapsed = Math.max(0, screen.now - startedAt) / 1000;
  return [
    stepLine(symbol, step, elapsed),
    ...(waiting === null ? [] : waitingLines(waiting, screen.now)),
    ...(waiting !== null || progress === null
      ? []
      : [
          line([...bar(progress.done, progress.total, screen.width), span(progress.phase, 'dim')], {
            indent: 4,
            fit: 'cut',
          }),
        ]),
  ];
}

const pausedLines = (paused: PausedStep): readonly Line[] => [
  line([span('‖', 'change'), span(`${' '.repeat(TIME + 3)}${paused.step}`)], { fit: 'cut' }),
  line([span(`paused: ${pauseText(paused)}`, 'change')], { indent: 4 }),
];

const spinner = (now: number): string =>
  SPINNER[Math.floor(now / SPINNER_MS) % SPINNER.length] ?? '';

function waitingLines(waiting: NonNullable<ActiveStep['waiting']>, now: number): readonly Line[] {
  const next = formatDuration(Math.max(0, waiting.retryAt - now) / 1000);
  return [
    line([span(`waiting, attempt ${waiting.attempt}, next in ${next}`, 'change')], { indent: 4 }),
    ...waiting.blockers.map((blocker) =>
      line([span('blocked by ', 'dim'), span(blockerText(blocker))], { indent: 4, fit: 'cut' }),
    ),
  ];
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
