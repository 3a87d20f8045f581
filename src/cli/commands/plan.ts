import { isDeepStrictEqual } from 'node:util';
import {
  type Design,
  type Diagnostic,
  type HazardCode,
  hasErrors,
  type Plan,
  SETTINGS_TOOLS,
  type SettingsFor,
} from '../../model/index.ts';
import {
  database,
  type LeftOpen,
  openDesign,
  openStore,
  openTargets,
  planByReceipt,
  planDatabase,
  savePlan,
} from '../../operations/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { collectAddresses } from '../collect-addresses.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { planFleet } from '../fleet/plan.ts';
import { type CommonOptions, choice, command, type MakeCommand, sourceOf } from '../options.ts';
import { showDiagnostics } from '../output.ts';
import { printSettings } from '../print-settings.ts';
import { noteSaved, type PlanFormat, showPlan } from '../show-plan.ts';

interface PlanFlags extends CommonOptions {
  readonly format: PlanFormat;
  readonly only?: readonly string[];
  readonly out?: string;
  readonly sql?: boolean;
  readonly full?: boolean;
  readonly detailedExitcode?: boolean;
  readonly settingsFor?: SettingsFor;
}

/** `dbopt plan`: what apply would do. Writes nothing to the database. */
export const plan: MakeCommand = (done) =>
  command([
    'dbopt plan',
    'dbopt plan --detailed-exitcode --format markdown > plan.md',
    "dbopt plan --target 'eu-*' --target staging",
    'dbopt plan --only table.ml_features.features --out plan.json',
    'dbopt plan --settings-for rds > settings.sh',
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
      collectAddresses,
    )
    .option('-o, --out <path>', 'write the plan to a file')
    .option('--sql', 'show every statement in full')
    .option('--full', 'show each partition and each step by itself')
    .option('--detailed-exitcode', 'exit 2 where there are changes')
    .option(
      '--settings-for <where>',
      `only the server’s settings that differ, as its own tool takes them: ${SETTINGS_TOOLS.join(', ')}`,
      choice(...SETTINGS_TOOLS),
    )
    .action(async ({ settingsFor, ...flags }: PlanFlags) => {
      if (settingsFor !== undefined) {
        const { design, diagnostics } = await openDesign(sourceOf(flags));
        showDiagnostics(diagnostics);
        return done(await printSettings(design, { ...flags, settingsFor }));
      }
      const left: LeftOpen[] = [];
      const tell = (said: Diagnostic) => showDiagnostics([said]);
      const known =
        flags.only === undefined
          ? await settled(planByReceipt(sourceOf(flags), tell, (open) => left.push(open)))
          : null;
      if (known?.value) {
        showDiagnostics(known.value.diagnostics);
        return done(await showMade(known.value, flags));
      }
      const [opened = null] = left;
      try {
        // What is wrong with the design comes before what is wrong with the connection.
        const { design, targets, diagnostics } = await openTargets(sourceOf(flags));
        showDiagnostics(diagnostics);
        if (known?.error !== undefined) throw known.error;
        if (targets.length > 1) return done(await planFleet(targets, flags, sourceOf(flags)));
        done(await showMade(await makePlan(design, flags, opened), flags));
      } finally {
        await opened?.db.close();
      }
    });

async function showMade({ plan: made, allowed }: Made, flags: PlanFlags): Promise<ExitCode> {
  await showPlan(made, { ...flags, allowed });
  if (flags.out !== undefined) {
    await savePlan(flags.out, made);
    noteSaved(flags.out, made);
  }
  return exitCode(made, flags);
}

async function makePlan(design: Design, flags: PlanFlags, opened: LeftOpen | null): Promise<Made> {
  const isThere = ({ url, state }: LeftOpen) =>
    url === design.url && isDeepStrictEqual(state, design.state);
  const there = opened !== null && isThere(opened) ? opened : null;
  const db = there?.db ?? database(flags, design);
  try {
    const client = there?.client ?? (await db.connect('plan'));
    const store = openStore(design, client, { reads: true });
    const { only } = flags;
    const known = { server: there?.server, recalled: there?.recalled };
    const plan = await planDatabase(client, design, store, { only, ...known });
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

function exitCode(made: Plan, flags: PlanFlags): ExitCode {
  if (hasErrors(made.diagnostics)) return EXIT.error;
  return flags.detailedExitcode === true && hasChanges(made) ? EXIT.changes : EXIT.ok;
}
