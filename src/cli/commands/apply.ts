import { HAZARDS, LASTING } from '../../model/index.ts';
import { loadPlan, openTargets } from '../../operations/index.ts';
import { type ApplyFlags, applyHere } from '../apply.ts';
import { collectAddresses } from '../collect-addresses.ts';
import { APPLIED, EXIT } from '../exit.ts';
import { applyFleet } from '../fleet/apply.ts';
import { choice, collectWords, command, count, type MakeCommand, sourceOf } from '../options.ts';
import { showDiagnostics } from '../output.ts';
import { someFails } from '../verified.ts';

/** `dbopt apply`: makes the database what the design says. */
export const apply: MakeCommand = (done) =>
  command([
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
    .option('--auto-approve', `do not ask; what lasts still needs --allow: ${LASTING.join(', ')}`)
    .option(
      '--allow <hazard>',
      `consent to a hazard, or several between commas; repeatable: ${HAZARDS.join(', ')}`,
      collectWords,
    )
    .option(
      '--only <address>',
      'only this resource; a table stands for all that belongs to it; repeatable',
      collectAddresses,
    )
    .option('--parallelism <n>', 'steps that may run at a time, on different tables', count(16), 2)
    .option(
      '--restart-command <command>',
      'restarts the server, where settings wait for that; run by the shell',
    )
    .option('--restart-timeout <seconds>', 'until the server answers again', count(86_400), 600)
    .option('--verify', 'measure the checks of the design before and after')
    .option('--full', 'show each partition and each step by itself')
    .option('--format <format>', 'text, or json: one event a line', choice('text', 'json'), 'text')
    .action(async (file: string | undefined, flags: Omit<ApplyFlags, 'quiet'>) => {
      const { design, targets, diagnostics } = await openTargets(sourceOf(flags));
      const wanted = { ...flags, quiet: diagnostics.length === 0 };
      if (targets.length > 1) {
        showDiagnostics(diagnostics);
        return done(await applyFleet(targets, wanted, file));
      }
      const sealed = file === undefined ? null : await loadPlan(file);
      showDiagnostics(diagnostics);
      const { outcome, checks } = await applyHere(design, { ...wanted, sealed });
      const isFailed = checks !== null && someFails(checks);
      done(isFailed ? EXIT.changes : APPLIED[outcome]);
    });
