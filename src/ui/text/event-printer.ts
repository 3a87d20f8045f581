import type { ApplyEvent } from '../../model/index.ts';
import { percent } from '../words.ts';
import { renderApplyEvent } from './event.ts';

const SHARE = 10;

/** Prints events as lines; of a step's progress only a new phase or each further tenth, so that a log stays short. */
export function eventPrinter(write: (line: string) => void): (event: ApplyEvent) => void {
  const last = new Map<string, string>();
  return (event) => {
    if (event.type === 'step-progress') {
      const tenth = Math.floor((percent(event.done, event.total) ?? 0) / SHARE);
      const mark = `${event.phase} ${tenth}`;
      if (last.get(event.step) === mark) return;
      last.set(event.step, mark);
    }
    write(`${renderApplyEvent(event)}\n`);
  };
}
