import type { ApplyEvent, Blocker, Diagnostic } from '../../model/index.ts';
import { formatDuration, plural } from '../format.ts';
import { visible } from '../media.ts';
import { blockerText, pauseText, percent, waitingText } from '../words.ts';

/** One event as one line, for pipes and CI. */
export const renderApplyEvent = (event: ApplyEvent): string => visible(eventText(event));

function eventText(event: ApplyEvent): string {
  switch (event.type) {
    case 'run-started':
      return `apply: ${plural(event.steps, 'step')}, run ${event.run}`;
    case 'step-started':
      return `${event.step}: ${event.title}`;
    case 'paused':
      return `${event.step}: paused: ${pauseText(event)}`;
    case 'step-waiting':
      return `${event.step}: ${waitingText(event)}${blockersText(event.blockers)}`;
    case 'step-progress':
      return `${event.step}: ${event.phase}${percentText(event.done, event.total)}`;
    case 'step-done':
      return `${event.step}: done in ${formatDuration(event.seconds)}`;
    case 'step-failed':
      return event.diagnostic.code === 'interrupted'
        ? `${event.step}: stopped`
        : `${event.step}: failed: ${diagnosticText(event.diagnostic)}`;
    case 'notice':
      return `${event.diagnostic.severity}[${event.diagnostic.code}]: ${diagnosticText(event.diagnostic)}`;
    case 'run-done':
      return `apply: ${event.outcome}, ${plural(event.done, 'step')} done${event.outcome === 'interrupted' ? ': apply again to go on, what is done stays done' : ''}`;
  }
}

function percentText(done: number, total: number): string {
  const share = percent(done, total);
  return share === null ? '' : ` ${share}%`;
}

const blockersText = (blockers: readonly Blocker[]): string =>
  blockers.length === 0 ? '' : `; blocked by ${blockers.map(blockerText).join('; ')}`;

const diagnosticText = ({ message, hint }: Diagnostic): string =>
  hint === undefined ? message : `${message} (${hint})`;
