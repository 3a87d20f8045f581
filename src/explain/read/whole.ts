import { append } from '../../model/index.ts';
import { badPlan } from './bad-plan.ts';
import { inputsOf } from './inputs.ts';
import { mapAt, mapsAt, type Raw, textAt } from './raw.ts';

/** A text that ends within a plan may look like a smaller one: refused where a node lacks an input. `line` is its last. */
export function checkWhole(plan: Raw, file: string, line: number): void {
  const waiting: Raw[] = [mapAt(plan, 'Plan')];
  for (let raw = waiting.pop(); raw !== undefined; raw = waiting.pop()) {
    const children = mapsAt(raw, 'Plans');
    const inputs = children.filter((child) => textAt(child, 'Subplan Name') === null).length;
    const type = textAt(raw, 'Node Type');
    if (inputs < (inputsOf(type)?.[0] ?? 0)) {
      throw badPlan(`the plan ends before an input of its ${type}: is it cut?`, file, line);
    }
    append(waiting, children);
  }
}
