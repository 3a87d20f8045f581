import { type HazardCode, hasErrors, type Plan } from '../../model/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { EXIT } from '../exit.ts';
import { database, openDesign, openStore } from '../open.ts';
import { type CommonOptions, choice, collect, command, type MakeCommand } from '../options.ts';
import { showDiagnostics } from '../output.ts';
import { planDatabase } from '../plan-database.ts';
import { savePlan } from '../sealed.ts';
import { type PlanFormat, showPlan } from '../show-plan.ts';
import { lastPlan } from '../unchanged.ts';

interface PlanFlags extends CommonOptions {
  readonly format: PlanFormat;
  readonly only?: readonly string[];
  readonly out?: string;
  readonly sql?: boolean;
  readonly detailedExitcode?: boolean;
}

/** `dbopt plan`: what apply would do. Writes nothing to the database. */
export const plan: MakeCommand = (done) =>
  command('plan', 'show what apply would do; changes nothing', [
    'dbopt plan',
    'dbopt plan --detailed-exitcode --format markdown > plan.md',
    'dbopt plan --only table.ml_features.features --out plan.json',
  ])
    .option(
      '--format <format>',
      'text, json or markdown',
      choice('text', 'json', 'markdown'),
      'text',
    )
    .option(
      '--only <address>',
      'only this resource; a table stands for all that belongs to it; repeatable',
      collect,
    )
    .option('--out <path>', 'write the plan to a file')
    .option('--sql', 'show every statement in full')
    .option('--detailed-exitcode', 'exit 2 where there are changes')
    .action(async (flags: PlanFlags) => {
      const { plan: made, allowed } = await makePlan(flags);
      await showPlan(made, { ...flags, allowed });
      if (flags.out !== undefined) await savePlan(flags.out, made);
      done(exitCode(made, flags));
    });

async function makePlan(flags: PlanFlags): Promise<Made> {
  const known = flags.only === undefined ? await settled(lastPlan(flags)) : null;
  if (known?.value) return { plan: known.value, allowed: [] };
  // What is wrong with the design comes before what is wrong with the connection.
  const { design, diagnostics } = await openDesign(flags);
  showDiagnostics(diagnostics);
  if (known?.error !== undefined) throw known.error;
  const db = database(flags, design);
  try {
    const client = await db.connect('plan');
    const plan = await planDatabase(client, design, openStore(design, client), flags);
    return { plan, allowed: design.policy.allow };
  } finally {
    await db.close();
  }
}

interface Made {
  readonly plan: Plan;
  readonly allowed: readonly HazardCode[];
}

const settled = <T>(promise: Promise<T>): Promise<{ value?: T; error?: unknown }> =>
  promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

function exitCode(made: Plan, flags: PlanFlags) {
  if (hasErrors(made.diagnostics)) return EXIT.error;
  return flags.detailedExitcode === true && hasChanges(made) ? EXIT.changes : EXIT.ok;
}
