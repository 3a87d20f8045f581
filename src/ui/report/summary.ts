import {
  type DriftSummary,
  formatBytes,
  type PlanSummary,
  type Report,
} from '../../model/index.ts';
import { spanText } from '../advice/facts.ts';
import { changeText, countText, plural } from '../format.ts';

/** What the report is about, in pairs. */
export function targetFacts({ target }: Report): readonly (readonly [string, string])[] {
  const { window, calls, source } = target;
  return [
    ['database', target.database],
    ['server', `PostgreSQL ${target.version}${target.standby ? ', a standby' : ''}`],
    ['role', target.role],
    ['observed', target.at],
    ['from', source === 'server' ? 'the server' : `evidence of dbopt ${target.dbopt}`],
    ['counters', window === null ? 'a single reading' : `over ${spanText(window)}`],
    ['tables', `${countText(target.tables)}, ${formatBytes(target.bytes)}`],
    ['indexes', formatBytes(target.indexBytes)],
    ['statements', calls === null ? 'not known' : plural(calls, 'call')],
  ];
}

export function planText({ counts, unchanged, hazards }: PlanSummary): string {
  const risks = hazards.length === 0 ? '' : ` Hazards: ${hazards.join(', ')}.`;
  return `${changeText(counts)}; ${plural(unchanged, 'resource')} as declared.${risks}`;
}

export const driftText = ({ compared, open }: DriftSummary): string =>
  `${plural(compared, 'resource')} compared; ${open === 0 ? 'nothing changed outside' : `${open} not as left`}.`;
