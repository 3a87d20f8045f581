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
      return new Cron(pattern, { mode: '5-part', timezone, paused: true }).nextRun() !== null;
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
  if (opens(cron.text, window.zone) === true) return window;
  const message = `${quoted(cron.written)} is no schedule that ever comes`;
  problems.push(problem('bad-value', cron.place, message, CRON));
  return null;
}

const ZONE = 'name it as the IANA database does: Europe/Berlin, UTC';
const CRON = 'write minute, hour, day, month, weekday: "0 2 * * 6" is Saturdays at two';
