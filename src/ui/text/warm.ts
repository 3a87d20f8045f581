import type { WarmReport } from '../../model/index.ts';
import { BLANK, line, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { formatBytes, formatDuration, plural } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';

/** `dbopt warm`: a line per relation, then all of them together. */
export function renderWarm({ relations, ...report }: WarmReport, options: TextOptions): string {
  const rows = relations.map(({ relation, blocks, bytes, seconds }) => [
    relation,
    blocks.toLocaleString('en-US'),
    formatBytes(bytes),
    formatDuration(seconds),
  ]);
  const sum = (of: 'bytes' | 'seconds') => relations.reduce((all, each) => all + each[of], 0);
  const total = `${report.complete ? '' : 'Stopped on request. '}Loaded ${plural(relations.length, 'relation')}: ${formatBytes(sum('bytes'))} in ${formatDuration(sum('seconds'))}.`;
  const table =
    rows.length === 0 ? [] : [...tableLines(['relation', 'blocks', 'size', 'took'], rows), BLANK];
  return drawText([...table, line([span(total)])], options);
}
