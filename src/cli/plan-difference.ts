import type { Plan } from '../model/index.ts';
import { renderPlanText } from '../ui/index.ts';

const WIDTH = 100;

/** What the two plans say differently, as a unified diff without its head. */
export async function planDifference(sealed: Plan, now: Plan): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const [before, after] = [sealed, now].map((plan) =>
    renderPlanText({ ...plan, diagnostics: [] }, { width: WIDTH, color: false, full: true }),
  );
  const patch = createTwoFilesPatch('plan', 'now', before ?? '', after ?? '', '', '', {
    context: 1,
  });
  return patch.split('\n').slice(4).join('\n').trimEnd();
}
