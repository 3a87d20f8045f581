import { loadPlan } from '../../operations/index.ts';
import { EXIT } from '../exit.ts';
import { choice, type MakeCommand, withoutDesign } from '../options.ts';
import { type PlanFormat, showPlan } from '../show-plan.ts';

interface ShowFlags {
  readonly format: PlanFormat;
  readonly color: boolean;
  readonly sql?: boolean;
  readonly full?: boolean;
}

/** `dbopt show`: a plan that was written to a file, as it was on the screen. Asks no server. */
export const show: MakeCommand = (done) =>
  withoutDesign([
    'dbopt show plan.json',
    'dbopt show plan.json --sql',
    'dbopt show plan.json --format markdown > plan.md',
  ])
    .argument('<plan>', 'the file')
    .option(
      '--format <format>',
      'text, json or markdown',
      choice('text', 'json', 'markdown'),
      'text',
    )
    .option('--sql', 'show every statement in full')
    .option('--full', 'show each partition and each step by itself')
    .action(async (file: string, flags: ShowFlags) => {
      await showPlan(await loadPlan(file), { ...flags, allowed: [] });
      done(EXIT.ok);
    });
