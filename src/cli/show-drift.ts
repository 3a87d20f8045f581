import type { DriftReport } from '../model/index.ts';
import { driftJson, jsonText, renderDriftMarkdown, renderDriftText } from '../ui/index.ts';
import { drawsInk, out, textOptions } from './output.ts';
import type { PlanFormat } from './show-plan.ts';

interface ShowDrift {
  readonly format: PlanFormat;
  readonly color: boolean;
  /** Each partition by itself. */
  readonly full?: boolean;
}

/** The report on stdout, in the form that was asked for or that the terminal can draw. */
export async function showDrift(
  report: DriftReport,
  { format, color, full = false }: ShowDrift,
): Promise<void> {
  if (format === 'json') return out(`${jsonText(driftJson(report), 2)}\n`);
  if (format === 'markdown') return out(renderDriftMarkdown(report, full));
  const flags = { noColor: !color, format };
  const options = textOptions(process.stdout, flags);
  if (!drawsInk(process.stdout, flags)) return out(renderDriftText(report, { ...options, full }));
  const { drawDrift } = await import('../ui/ink/index.ts');
  drawDrift(report, { width: options.width, full });
}
