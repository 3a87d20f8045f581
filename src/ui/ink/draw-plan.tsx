import { renderToString } from 'ink';
import type { Plan } from '../../model/index.ts';
import { type PlanOptions, planDocument } from '../document/plan.ts';
import { drawText } from '../text/draw.ts';
import { Rows } from './rows.ts';

/** Ink lays out some ten thousand rows a second; beyond this many lines the same picture is made of text. */
const MOST_LINES = 5_000;

/** Draws the plan once on stdout. No live region: what scrolled away stays readable. */
export async function drawPlan(
  plan: Plan,
  options: PlanOptions,
  stdout: NodeJS.WritableStream = process.stdout,
): Promise<void> {
  const columns = options.width;
  const lines = planDocument(plan, options);
  stdout.write(
    lines.length > MOST_LINES
      ? drawText(lines, { width: columns, color: true })
      : `${renderToString(<Rows lines={lines} columns={columns} />, { columns })}\n`,
  );
}
