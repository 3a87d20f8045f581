import { DboptError, type Design, HAZARDS, hasErrors, type Plan } from '../../model/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { type CarryOutFlags, carryOut, type Work } from '../carry-out.ts';
import { allowedHazards, askConsent } from '../consent.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { hold } from '../holding.ts';
import { type Database, database, openDesign, openStore } from '../open.ts';
import { choice, collect, command, count, type MakeCommand } from '../options.ts';
import { note, showDiagnostics } from '../output.ts';
import { planWithReceipt } from '../plan-database.ts';
import { loadPlan, requireFresh } from '../sealed.ts';
import { showPlan } from '../show-plan.ts';

interface ApplyFlags extends CarryOutFlags {
  readonly allow?: readonly string[];
  readonly autoApprove?: boolean;
}

/** `dbopt apply`: makes the database what the design says. */
export const apply: MakeCommand = (done) =>
  command('apply', 'make the database what the design says', [
    'dbopt apply',
    'dbopt plan --out plan.json && dbopt apply plan.json',
    'dbopt apply --auto-approve --allow data-loss',
    "dbopt apply --restart-command 'systemctl restart postgresql'",
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
    .option(
      '--restart-command <command>',
      'restarts the server, where settings wait for that; run by the shell',
    )
    .option('--restart-timeout <seconds>', 'until the server answers again', count(86_400), 600)
    .option('--format <format>', 'text, or json: one event a line', choice('text', 'json'), 'text')
    .action(async (file: string | undefined, flags: ApplyFlags) => {
      const sealed = file === undefined ? null : await loadPlan(file);
      const { design, diagnostics } = await openDesign(flags);
      showDiagnostics(diagnostics);
      const db = database(flags, design);
      try {
        const quiet = diagnostics.length === 0;
        done(await applyDesign(db, design, { ...flags, quiet }, sealed));
      } finally {
        await db.close();
      }
    });

async function applyDesign(
  db: Database,
  design: Design,
  flags: ApplyFlags & Pick<Work, 'quiet'>,
  sealed: Plan | null,
): Promise<ExitCode> {
  const holding = await hold(db, design);
  const { reader } = holding;
  const { plan, receipt } = await planWithReceipt(reader, design, openStore(design, reader), flags);
  if (sealed !== null) requireFresh(sealed, plan);
  const allowed = allowedHazards(design.policy, flags.allow);
  if (flags.format === 'text') await showPlan(plan, { ...flags, format: 'text', allowed });
  if (hasErrors(plan.diagnostics)) {
    if (flags.format === 'json') throw new DboptError(plan.diagnostics);
    return EXIT.error;
  }
  // A sealed plan was approved when it was reviewed.
  const autoApprove = flags.autoApprove === true || sealed !== null;
  const consent = { autoApprove, allowed, color: flags.color };
  if (hasChanges(plan) && !(await askConsent(plan, consent))) {
    note('Nothing was applied.\n');
    return EXIT.error;
  }
  return carryOut({ db, design, flags, quiet: flags.quiet, plan, receipt, holding });
}
