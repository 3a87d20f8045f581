import { append } from '../../../model/index.ts';
import { ASK_JSON, badPlan } from '../bad-plan.ts';
import { inputsOf } from '../inputs.ts';
import type { Draft } from './node-line.ts';

/** Where the indentation of a text is lost, all nodes come to stand below the first one, or below what has no inputs. */
export function checkInputs(root: Draft, file: string): void {
  const isFlat = root.children.every(({ children }) => children.length === 0);
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const inputs = node.children.filter(({ raw }) => raw['Subplan Name'] === undefined);
    const [, most] = inputsOf(node.raw['Node Type']) ?? [];
    const surplus = most === undefined || (most > 0 && !isFlat) ? undefined : inputs[most];
    if (surplus !== undefined) {
      const message = `where this node belongs is lost: ${String(node.raw['Node Type'])} above has no such input`;
      throw badPlan(message, file, surplus.line, ASK_JSON);
    }
    append(waiting, node.children);
  }
}
