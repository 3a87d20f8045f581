import {
  type ApplyEvent,
  DEFAULT_LIMITS,
  LOOP_MODES,
  type LoopEvent,
  type LoopMode,
  type Round,
} from '../../model/index.ts';
import {
  ADVISORS,
  CLOCK,
  type LoopOptions,
  loopStatus,
  runLoop,
  runRound,
} from '../../operations/index.ts';
import {
  eventPrinter,
  loopEventJson,
  loopEventText,
  loopMetrics,
  renderProposal,
  renderRound,
} from '../../ui/index.ts';
import { bytes, duration } from '../advice/values.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { writeMetrics } from '../metrics-file.ts';
import { type CommonOptions, choice, command, type MakeCommand, sourceOf } from '../options.ts';
import { drawsInk, note, out, outEvent, outLine, showDiagnostics, textOptions } from '../output.ts';
import { stopOnSignal } from '../signals.ts';
import { whoAmI } from '../who-am-i.ts';
import { history, resume, status, stop } from './loop/state.ts';

interface LoopFlags extends CommonOptions {
  readonly once?: boolean;
  readonly mode?: LoopMode;
  readonly push?: string;
  readonly metrics?: string;
  readonly minSize?: number;
  readonly minWindow?: number;
  readonly format: 'text' | 'json' | 'markdown';
}

/** `dbopt loop`: one proven change after the other, each watched, kept or taken back. */
export const loop: MakeCommand = (done) =>
  command([
    'dbopt loop --once',
    'dbopt loop --mode apply --metrics /var/lib/node_exporter/dbopt_loop.prom',
    'dbopt loop --once --mode pull-request --push origin --format markdown > pull-request.md',
    'dbopt loop history',
    'dbopt loop stop --why "release today"',
  ])
    .option('--once', 'one round, then end')
    .option(
      '--mode <mode>',
      `in place of the design’s: ${LOOP_MODES.join(', ')}`,
      choice(...LOOP_MODES),
    )
    .option('--push <remote>', 'where a proposal’s branch is pushed to; nowhere without it')
    .option('--metrics <file>', 'write OpenMetrics there after each round')
    .option('--min-size <size>', 'what is smaller is for information only (default: 10MB)', bytes)
    .option('--min-window <time>', 'least time between two readings; 0: any', duration)
    .option(
      '--format <format>',
      'text, json: one event a line, or markdown: a pull request’s text',
      choice('text', 'json', 'markdown'),
      'text',
    )
    .action(async (flags: LoopFlags) => done(await run(flags)))
    .addCommand(history(done))
    .addCommand(status(done))
    .addCommand(stop(done))
    .addCommand(resume(done));

async function run(flags: LoopFlags): Promise<ExitCode> {
  const metrics = async () => {
    if (flags.metrics !== undefined)
      await writeMetrics(flags.metrics, loopMetrics(await loopStatus(sourceOf(flags))));
  };
  const view = await viewOf(flags);
  const options = optionsOf(flags, view.tell, metrics);
  return stopOnSignal(async (signal) => {
    try {
      return await rounds(flags, options, signal, metrics);
    } finally {
      await view.stop();
    }
  });
}

async function rounds(
  flags: LoopFlags,
  options: LoopOptions,
  signal: AbortSignal,
  metrics: () => Promise<void>,
): Promise<ExitCode> {
  if (flags.once !== true) {
    note`The loop has ended: ${await runLoop(options, signal)}.\n`;
    return EXIT.ok;
  }
  const { round, why } = await runRound(options, signal);
  if (why !== null) note`No round: ${why}.\n`;
  await metrics();
  return round?.outcome === null ? EXIT.stopped : EXIT.ok;
}

function optionsOf(flags: LoopFlags, tell: Tell, metrics: () => Promise<void>): LoopOptions {
  const { mode, push, minSize = DEFAULT_LIMITS.minSize, minWindow = null } = flags;
  return {
    ...{ source: sourceOf(flags), mode, push, advisors: ADVISORS, by: whoAmI(), clock: CLOCK },
    limits: { ...DEFAULT_LIMITS, minSize, minWindow },
    diagnostics: showDiagnostics,
    tell(event) {
      tell(event);
      if (event.type === 'loop-waits')
        metrics().catch((error: unknown) => note`${String(error)}\n`);
    },
  };
}

type Tell = LoopOptions['tell'];

/** Where a terminal draws, the round that runs; else lines. */
async function viewOf(flags: LoopFlags): Promise<{ readonly tell: Tell; stop(): Promise<void> }> {
  const { format, color } = flags;
  if (format !== 'text' || !drawsInk(process.stderr, { noColor: !color }))
    return { tell: teller(flags), stop: async () => {} };
  const { startLoopView } = await import('../../ui/ink/index.ts');
  return startLoopView(process.stderr);
}

/** Events as lines, and a round that is over as what was asked for. */
function teller({ format, color }: LoopFlags): (event: LoopEvent | ApplyEvent) => void {
  const print = eventPrinter(note);
  return (event) => {
    if (!isLoops(event)) return format === 'json' ? outEvent(event) : print(event);
    if (format === 'json') return outLine(loopEventJson(event));
    const text = loopEventText(event);
    if (text !== null) note`${text}\n`;
    if (event.type === 'round-done') out(result(event.round, format, color));
  };
}

const result = (round: Round, format: 'text' | 'markdown', color: boolean): string =>
  format === 'markdown'
    ? (renderProposal(round) ?? '')
    : renderRound(round, textOptions(process.stdout, { noColor: !color }));

const isLoops = (event: LoopEvent | ApplyEvent): event is LoopEvent =>
  event.type.startsWith('round-') || event.type.startsWith('loop-');
