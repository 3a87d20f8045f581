import { userInfo } from 'node:os';
import { applyPlan } from '../../apply/index.ts';
import {
  type ApplyEvent,
  DboptError,
  type Design,
  fail,
  HAZARDS,
  type HazardCode,
  hasErrors,
  type Plan,
} from '../../model/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { acquireLock, type Client, releaseLock } from '../../postgres/index.ts';
import { closingCheck } from '../closing.ts';
import { askConsent } from '../consent.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type Database, database, openDesign, openStore } from '../open.ts';
import {
  type CommonOptions,
  choice,
  collect,
  command,
  count,
  type MakeCommand,
} from '../options.ts';
import { note, showDiagnostics } from '../output.ts';
import { planDatabase } from '../plan-database.ts';
import { progressView } from '../progress.ts';
import { loadPlan, requireFresh } from '../sealed.ts';
import { showPlan } from '../show-plan.ts';

interface ApplyFlags extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly only?: readonly string[];
  readonly allow?: readonly string[];
  readonly autoApprove?: boolean;
  readonly parallelism: number;
}

/** `dbopt apply`: makes the database what the design says. */
export const apply: MakeCommand = (done) =>
  command('apply', 'make the database what the design says', [
    'dbopt apply',
    'dbopt plan --out plan.json && dbopt apply plan.json',
    'dbopt apply --auto-approve --allow data-loss',
    'dbopt apply --only index.ml_features.features_lookup --format json',
  ])
    .argument(
      '[plan]',
      'a plan written by dbopt plan --out: applied as it was reviewed, or refused where it no longer holds',
    )
    .option('--auto-approve', 'do not ask; data-loss still needs --allow data-loss')
    .option('--allow <hazard>', `consent to a hazard, repeatable: ${HAZARDS.join(', ')}`, collect)
    .option(
      '--only <address>',
      'only this resource; a table stands for all that belongs to it; repeatable',
      collect,
    )
    .option('--parallelism <n>', 'steps that may run at a time, on different tables', count(16), 2)
    .option('--format <format>', 'text, or json: one event a line', choice('text', 'json'), 'text')
    .action(async (file: string | undefined, flags: ApplyFlags) => {
      const sealed = file === undefined ? null : await loadPlan(file);
      const { design, diagnostics } = await openDesign(flags);
      showDiagnostics(diagnostics);
      const db = database(flags, design);
      try {
        done(await applyDesign(db, design, flags, sealed));
      } finally {
        await db.close();
      }
    });

async function applyDesign(
  db: Database,
  design: Design,
  flags: ApplyFlags,
  sealed: Plan | null,
): Promise<ExitCode> {
  const client = await db.connect('lock');
  const reader = await db.connect('apply');
  const schema = design.state.in === 'database' ? design.state.schema : 'dbopt';
  const lock = await acquireLock(client, reader, { schema });
  try {
    const plan = await planDatabase(reader, design, openStore(design, reader), flags.only);
    if (sealed !== null) requireFresh(sealed, plan);
    const allowed = [...design.policy.allow, ...hazardFlags(flags)];
    if (flags.format === 'text') await showPlan(plan, { ...flags, format: 'text', allowed });
    if (hasErrors(plan.diagnostics)) {
      if (flags.format === 'json') throw new DboptError(plan.diagnostics);
      return EXIT.error;
    } // A sealed plan was approved when it was reviewed.
    const consent = {
      autoApprove: flags.autoApprove === true || sealed !== null,
      allowed,
      color: flags.color,
    };
    if (hasChanges(plan) && !(await askConsent(plan, consent))) {
      note('Nothing was applied.\n');
      return EXIT.error;
    }
    return await runPlan({ db, design, flags, reader, lock, plan });
  } finally {
    await releaseLock(lock).catch(() => {});
  }
}

interface Running {
  readonly db: Database;
  readonly design: Design;
  readonly flags: ApplyFlags;
  readonly reader: Client;
  readonly lock: Awaited<ReturnType<typeof acquireLock>>;
  readonly plan: Plan;
}

async function runPlan({ db, design, flags, reader, lock, plan }: Running): Promise<ExitCode> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const view = await progressView(plan, { color: flags.color, format: flags.format });
  const emit = (event: ApplyEvent) => view.emit(event);
  try {
    const store = openStore(design, await db.connect('state'));
    const result = await applyPlan({
      plan,
      policy: design.policy,
      store,
      connect: db.connect,
      lock,
      emit,
      signal: stop.signal,
      parallelism: flags.parallelism,
      by: whoAmI(),
    });
    await view.stop();
    showDiagnostics(result.diagnostics);
    if (result.outcome !== 'done') return EXIT.stopped;
    if (hasChanges(plan))
      await closingCheck(
        plan,
        () => planDatabase(reader, design, openStore(design, reader), flags.only),
        flags,
      );
    return EXIT.ok;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await view.stop();
  }
}

function hazardFlags({ allow = [] }: ApplyFlags): readonly HazardCode[] {
  return allow.map((word) => {
    const code = HAZARDS.find((h) => h === word);
    if (code === undefined)
      throw fail('bad-flag', `--allow ${word}: no such hazard`, {
        hint: `known: ${HAZARDS.join(', ')}`,
      });
    return code;
  });
}

function whoAmI(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run with a uid that has no name.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
