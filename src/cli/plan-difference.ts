import type { Plan } from '../model/index.ts';
import { differenceOf } from '../operations/index.ts';
import { renderPlanText } from '../ui/index.ts';

const WIDTH = 100;

/** What the two plans say differently, as a unified diff without its head. */
export async function planDifference(sealed: Plan, now: Plan): Promise<string> {
  const [before = '', after = ''] = [sealed, now].map((plan) =>
    renderPlanText({ ...plan, diagnostics: [] }, { width: WIDTH, color: false, full: true }),
  );
  const patch = await differenceOf({ name: 'plan', text: before }, { name: 'now', text: after }, 1);
  return `${patch.split('\n').slice(2).join('\n').trimEnd()}\n`;
}
