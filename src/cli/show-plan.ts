import { type HazardCode, hasErrors, type Plan } from '../model/index.ts';
import { jsonText, planJson, renderPlanMarkdown, renderPlanText } from '../ui/index.ts';
import { drawsInk, note, out, textOptions } from './output.ts';

export type PlanFormat = 'text' | 'json' | 'markdown';

export interface ShowOptions {
  readonly format: PlanFormat;
  readonly color: boolean;
  readonly sql?: boolean;
  /** Each partition by itself. */
  readonly full?: boolean;
  readonly allowed: readonly HazardCode[];
}

/** The plan on stdout, in the form that was asked for or that the terminal can draw. */
export async function showPlan(
  plan: Plan,
  { format, color, sql, full = false, allowed }: ShowOptions,
): Promise<void> {
  if (format === 'json') return out(`${jsonText(planJson(plan), 2)}\n`);
  if (format === 'markdown') return out(renderPlanMarkdown(plan, { full, allowed }));
  const flags = { noColor: !color, format };
  const options = {
    ...textOptions(process.stdout, flags),
    sql: sql === true ? 'full' : 'folded',
    ...{ full, allowed },
  } as const;
  if (!drawsInk(process.stdout, flags)) return out(renderPlanText(plan, options));
  const { drawPlan } = await import('../ui/ink/index.ts');
  await drawPlan(plan, options);
}

/** What to run next with a plan that was written; of several one file stands for each. Nothing, where it has errors. */
export function noteSaved(path: string, made: Pick<Plan, 'diagnostics'>): void {
  const next = hasErrors(made.diagnostics)
    ? ''
    : ` Apply it as it was reviewed: dbopt apply ${path}. Look at it again: dbopt show ${path}.`;
  note`Wrote the plan to ${path}.${next}\n`;
}
