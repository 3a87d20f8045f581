import { renderToString } from 'ink';
import type { Plan } from '../../model/index.ts';
import { type PlanOptions, planDocument } from '../document/plan.ts';
import { Rows } from './rows.ts';

/** Lines drawn at once: Ink's layout engine takes memory by the row. */
const CHUNK = 400;

/** Draws the plan once on stdout. No live region: what scrolled away stays readable. */
export async function drawPlan(
  plan: Plan,
  options: PlanOptions,
  stdout: NodeJS.WritableStream = process.stdout,
): Promise<void> {
  const lines = planDocument(plan, options);
  for (let start = 0; start < lines.length; start += CHUNK) {
    const rows = <Rows lines={lines.slice(start, start + CHUNK)} columns={options.width} />;
    stdout.write(`${renderToString(rows, { columns: options.width })}\n`);
  }
}
