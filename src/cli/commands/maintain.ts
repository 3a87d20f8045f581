import { type Design, type Diagnostic, HAZARDS, type Maintenance } from '../../model/index.ts';
import {
  allowedHazards,
  database,
  holdWithin,
  maintainTables,
  openTargets,
} from '../../operations/index.ts';
import { ownFile } from '../../schema/index.ts';
import {
  eventPrinter,
  maintainedJson,
  maintenanceMetrics,
  renderMaintenance,
} from '../../ui/index.ts';
import { collectAddresses } from '../collect-addresses.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { workOnEach } from '../fleet/each.ts';
import { writeMetrics } from '../metrics-file.ts';
import {
  type CommonOptions,
  choice,
  collectWords,
  command,
  count,
  instant,
  type MakeCommand,
  sourceOf,
} from '../options.ts';
import { note, out, outEvent, outLine, showDiagnostics, textOptions } from '../output.ts';
import { stopOnSignal } from '../signals.ts';
import { whoAmI } from '../who-am-i.ts';

interface MaintainFlags extends CommonOptions {
  readonly allow?: readonly string[];
  readonly only?: readonly string[];
  readonly now?: string;
  /** Seconds. */
  readonly wait: number;
  readonly metrics?: string;
  readonly format: 'text' | 'json';
}

interface Job extends MaintainFlags {
  /** The design gave no warning. */
  readonly quiet: boolean;
}

/** `dbopt maintain`: what has become due by the clock, for schedulers. */
export const maintain: MakeCommand = (done) =>
  command([
    'dbopt maintain',
    'dbopt maintain --allow data-loss --metrics /var/lib/node_exporter/dbopt.prom',
    'dbopt maintain --only table.ml_features.events --json',
  ])
    .option(
      '--allow <hazard>',
      `consent to a hazard, or several between commas; repeatable: ${HAZARDS.join(', ')}`,
      collectWords,
    )
    .option('--only <address>', 'only this resource or table, repeatable', collectAddresses)
    .option('--now <time>', 'go by this time in place of the server’s clock', instant)
    .option('--wait <seconds>', 'how long to wait for another run', count(86_400, 0), 60)
    .option('--metrics <file>', 'write OpenMetrics there, for node_exporter’s textfile collector')
    .option('--format <format>', 'text, or json: one event a line, the result last', FORMAT, 'text')
    .action(async (flags: MaintainFlags) => {
      const { design, targets, diagnostics } = await openTargets(sourceOf(flags));
      showDiagnostics(diagnostics);
      const quiet = diagnostics.length === 0;
      done(
        targets.length < 2
          ? await maintainOne(design, { ...flags, quiet })
          : await workOnEach(targets, ({ name, design: own }) =>
              maintainOne(own, { ...flags, quiet, target: [name], ...metricsOf(flags, name) }),
            ),
      );
    });

const metricsOf = ({ metrics }: MaintainFlags, target: string) =>
  metrics === undefined ? {} : { metrics: ownFile(metrics, target) };

async function maintainOne(design: Design, flags: Job): Promise<ExitCode> {
  const result = await maintained(design, flags);
  const { metrics } = flags;
  show(result, flags);
  if (metrics !== undefined) await writeMetrics(metrics, maintenanceMetrics(result));
  return EXITS[result.outcome];
}

const FORMAT = choice('text', 'json');

const EXITS: { readonly [outcome in Maintenance['outcome']]: ExitCode } = {
  done: EXIT.ok,
  withheld: EXIT.error,
  refused: EXIT.error,
  failed: EXIT.stopped,
  interrupted: EXIT.stopped,
};

async function maintained(design: Design, flags: Job): Promise<Maintenance> {
  const allowed = allowedHazards(design.policy, flags.allow);
  const db = database(flags, design);
  try {
    const holding = await holdWithin(db, design, flags.wait * 1_000, showWait);
    const emit = eventsTo(flags);
    const { only, now } = flags;
    return await stopOnSignal((signal) =>
      maintainTables({
        ...{ db, design, holding, allowed, signal, emit, by: whoAmI() },
        ...(only === undefined ? {} : { only }),
        ...(now === undefined ? {} : { now }),
        ...(flags.quiet ? { source: sourceOf(flags) } : {}),
      }),
    );
  } finally {
    await db.close();
  }
}

/** Waiting is no failure yet. */
const showWait = (why: readonly Diagnostic[]): void =>
  showDiagnostics(
    why.map(({ severity: _, hint: __, ...said }) => ({
      ...said,
      severity: 'info',
      hint: 'maintain waits for it, as long as --wait says',
    })),
  );

function eventsTo({ format }: MaintainFlags): Parameters<typeof maintainTables>[0]['emit'] {
  if (format === 'json') return outEvent;
  const print = eventPrinter(note);
  // One run a table: where they begin and end is of no interest to people.
  return (event) => {
    if (event.type !== 'run-started' && event.type !== 'run-done') print(event);
  };
}

function show(result: Maintenance, { format, color }: MaintainFlags): void {
  showDiagnostics(result.diagnostics);
  if (format === 'json') outLine(maintainedJson(result, new Date().toISOString()));
  else out(renderMaintenance(result, textOptions(process.stdout, { noColor: !color })));
}
