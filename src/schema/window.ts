import type { Diagnostic, Window } from '../model/index.ts';
import { readDuration, textOf } from './header.ts';
import { problem, quoted } from './problem.ts';
import { childOf, type Node } from './tree.ts';

/** `policy.window`, tried with the library that will read its schedule. That is loaded only where there is one. */
export async function readWindow(tree: Node, problems: Diagnostic[]): Promise<Window | null> {
  const node = childOf(childOf(tree, 'policy'), 'window');
  const cron = textOf(node, 'cron');
  const length = readDuration(node, 'for', problems);
  if (cron === undefined || cron.broken || length === null) return null;
  const zone = textOf(node, 'zone');
  const window = { cron: cron.text, for: length, zone: zone?.text ?? 'UTC' };
  const { Cron } = await import('croner');
  const opens = (pattern: string, timezone: string) => {
    try {
      return new Cron(pattern, { mode: '5-part', timezone, paused: true }).nextRuns(LOOKED_AT);
    } catch {
      return null;
    }
  };
  if (zone !== undefined && opens('0 0 * * *', zone.text) === null) {
    problems.push(
      problem('bad-value', zone.place, `${quoted(zone.written)} is no time zone`, ZONE),
    );
    return null;
  }
  const next = opens(cron.text, window.zone) ?? [];
  if (next.length === 0) {
    const message = `${quoted(cron.written)} is no schedule that ever comes`;
    problems.push(problem('bad-value', cron.place, message, CRON));
    return null;
  }
  if (next.some((at, i) => closes(at, length, next[i + 1]))) return window;
  const message = 'this window never closes: it opens again before its time is over';
  const hint = 'make `for` shorter than the time between two openings, or leave the window out';
  problems.push(problem('bad-value', childOf(node, 'for')?.place ?? cron.place, message, hint));
  return null;
}

/** Openings that are looked at: a schedule of every minute that rests at night has this many in a row. */
const LOOKED_AT = 1_500;

const closes = (at: Date, length: number, next: Date | undefined): boolean =>
  next !== undefined && at.getTime() + length < next.getTime();

const ZONE = 'name it as the IANA database does: Europe/Berlin, UTC';
const CRON = 'write minute, hour, day, month, weekday: "0 2 * * 6" is Saturdays at two';
