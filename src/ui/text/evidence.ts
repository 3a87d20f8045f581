import type { Evidence, TableSample, Trial } from '../../model/index.ts';
import { type Line, line, type Role, span } from '../document/line.ts';
import { formatBytes, formatDuration, plural, timeText } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';

const LABEL = 10;

/** `dbopt observe`: what was read, of which time, and what could not be. */
export function renderEvidence(evidence: Evidence, options: TextOptions): string {
  const { server, cannot } = evidence;
  const place = `${server.database} on PostgreSQL ${server.version_text}${server.standby ? ', a standby' : ''}, as ${server.role.name}`;
  const lines = [
    fact('database', place),
    fact('window', windowText(evidence)),
    fact('tables', tablesText(evidence)),
    fact('workload', workloadText(evidence)),
    fact('horizon', horizonText(evidence)),
    ...(evidence.samples.length === 0 ? [] : [fact('samples', samplesText(evidence.samples))]),
    ...(evidence.trials.length === 0 ? [] : [fact('trials', trialsText(evidence.trials))]),
    ...cannot.flatMap(({ what, why, needs }) => [
      fact('cannot tell', `${what}: ${why}`, 'warning'),
      ...(needs === '' ? [] : [line([span('needs: ', 'dim'), span(needs)], { indent: LABEL + 4 })]),
    ]),
  ];
  return drawText(lines, options);
}

const fact = (label: string, text: string, role: Role = 'dim'): Line =>
  line([span(label.padEnd(LABEL + 2), role), span(text)], { hang: LABEL + 2 });

function windowText({ readings: { before, after, gap } }: Evidence): string {
  if (before === null) {
    return `none: this is the first reading, of ${timeText(after.at)}; --watch 60s makes a second one`;
  }
  if (gap !== null && gap.views.length === 0) {
    return `none: the server ${gap.why === 'crashed' ? 'has crashed' : 'is another one'} since ${timeText(before.at)}`;
  }
  const reset = gap === null ? '' : `; reset since: ${gap.views.join(', ')}`;
  return `${formatDuration((Date.parse(after.at) - Date.parse(before.at)) / 1_000)}, from ${timeText(before.at)} to ${timeText(after.at)}${reset}`;
}

function tablesText({ tables }: Evidence): string {
  const indexes = tables.reduce((sum, table) => sum + table.indexes.length, 0);
  const bytes = tables.reduce(
    (sum, { bytes: main, toast, indexes: own }) =>
      sum +
      (main ?? 0) +
      (toast?.bytes ?? 0) +
      own.reduce((all, index) => all + (index.bytes ?? 0), 0),
    0,
  );
  const all = `${indexes.toLocaleString('en-US')} ${indexes === 1 ? 'index' : 'indexes'}`;
  return `${tables.length.toLocaleString('en-US')}, with ${all}, ${formatBytes(bytes)}`;
}

function workloadText({ workload }: Evidence): string {
  if (workload === null || workload.coverage.calls === 0) return 'no statement is known';
  const { calls, understood } = workload.coverage;
  const share = `${((100 * understood) / calls).toFixed(1)}%`;
  return `${plural(workload.statements.length, 'statement')} on these tables; ${share} of ${calls} calls understood`;
}

function horizonText({ horizon: { holders } }: Evidence): string {
  const [oldest] = holders;
  if (oldest === undefined) return 'nobody holds it';
  const age = Math.max(oldest.xmin_age ?? 0, oldest.catalog_xmin_age ?? 0);
  return `held by ${oldest.kind} ${oldest.name}, ${plural(age, 'transaction')} old`;
}

function samplesText(samples: readonly TableSample[]): string {
  const rows = samples.reduce((sum, sample) => sum + sample.rows, 0);
  const pages = samples.reduce((sum, sample) => sum + sample.pages, 0);
  return `${plural(samples.length, 'table')}, ${plural(rows, 'row')} of ${plural(pages, 'page')}`;
}

function trialsText(trials: readonly Trial[]): string {
  const done = trials.filter(({ status }) => status === 'done').length;
  const not = trials.flatMap(({ why }) => why ?? []);
  return `${done} of ${trials.length} done${not.length === 0 ? '' : `; ${[...new Set(not)].join('; ')}`}`;
}
