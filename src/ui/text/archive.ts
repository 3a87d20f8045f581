import { type Archive, type Manifest, qualified, type Verified } from '../../model/index.ts';
import { BLANK, line, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { formatBytes, plural, timeText } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';

const TITLES = ['archive', 'range', 'rows', 'size', 'archived'];

/** `dbopt archive list`: a line per archive, then all of them together. */
export function renderArchives(archives: readonly Archive[], options: TextOptions): string {
  const rows = archives.map(({ manifest }) => [
    qualified(manifest.table),
    rangeOf(manifest),
    manifest.data.rows.toLocaleString('en-US'),
    formatBytes(manifest.data.bytes),
    timeText(manifest.at),
  ]);
  const bytes = archives.reduce((all, { manifest }) => all + manifest.data.bytes, 0);
  const total = `${plural(archives.length, 'archive')}, ${formatBytes(bytes)}.`;
  const table = rows.length === 0 ? [] : [...tableLines(TITLES, rows), BLANK];
  return drawText([...table, line([span(total)])], options);
}

/** Of ranges what matters: `2026-11-24 to 2026-11-25`. */
function rangeOf({ bounds }: Manifest): string {
  const [, from, to] = /^FOR VALUES FROM \('?(.*?)'?\) TO \('?(.*?)'?\)$/.exec(bounds) ?? [];
  if (from === undefined || to === undefined) return bounds.replace(/^FOR VALUES /, '');
  return [from, to].map((end) => end.replace(/ 00:00:00(\+00)?$/, '')).join(' to ');
}

/** `dbopt archive verify`: a line per archive. */
export function renderVerified(verified: readonly Verified[], options: TextOptions): string {
  const rows = verified.map(({ archive: { manifest }, problem }) => [
    qualified(manifest.table),
    manifest.id,
    problem ?? 'whole',
  ]);
  const bad = verified.filter(({ problem }) => problem !== null).length;
  const total = `${plural(verified.length, 'archive')} read, ${bad === 0 ? 'all whole' : `${bad} damaged`}.`;
  const table = rows.length === 0 ? [] : [...tableLines(['archive', 'id', 'is'], rows), BLANK];
  return drawText([...table, line([span(total)])], options);
}
