import { execa } from 'execa';
import type { ApplyEvent } from '../../src/model/index.ts';
import { dbopt } from '../plan/run.ts';
import type { Act, Change } from './change.ts';

/** The built dbopt, as a pipeline runs it. */
export const byApply =
  (design: string): Change =>
  async (url, clock) => {
    const { file, args } = dbopt(
      ...['apply', '-f', design, '--url', url, '--auto-approve', '--format', 'json'],
    );
    const { stdout } = await execa(file, args);
    const events = stdout.split('\n').map((line): ApplyEvent => JSON.parse(line));
    return acts(events, (at) => clock(Date.parse(at)));
  };

/** Steps run side by side, so each is followed by its id. */
function acts(events: readonly ApplyEvent[], clock: (at: string) => number): readonly Act[] {
  const running = new Map<string, { readonly text: string; from: number }>();
  const done: Act[] = [];
  const end = (id: string, at: string, gaveWay: boolean) => {
    const step = running.get(id);
    if (step !== undefined) done.push({ ...step, to: clock(at), gaveWay });
    return step;
  };
  for (const event of events) {
    if (event.type === 'step-started') {
      running.set(event.step, { text: event.title, from: clock(event.at) });
    } else if (event.type === 'step-waiting' && event.retryIn > 0) {
      const step = end(event.step, event.at, true);
      if (step !== undefined) step.from = clock(event.at) + event.retryIn / 1000;
    } else if (event.type === 'step-done') end(event.step, event.at, false);
  }
  return done;
}
