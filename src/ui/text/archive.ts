import {
  type CheckedArchive,
  type Manifest,
  type ManifestIs,
  qualified,
  type Verified,
} from '../../model/index.ts';
import { BLANK, line, span } from '../document/line.ts';
import { tableLines } from '../document/table.ts';
import { formatBytes, plural, timeText } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';

const TITLES = ['archive', 'range', 'rows', 'size', 'archived'];

const MANIFEST: { readonly [is in ManifestIs]: string } = {
  written: 'as written',
  changed: 'changed',
  unknown: 'unknown',
  unchecked: 'not checked',
};

/** `dbopt archive list`: a line per archive, then all of them together. What a manifest is stands there where it has to
 *  be told of one. */
export function renderArchives(archives: readonly CheckedArchive[], options: TextOptions): string {
  const isTold = archives.some((each) => !['written', 'unchecked'].includes(each.manifestIs));
  const rows = archives.map(({ manifest, manifestIs }) => [
    qualified(manifest.table),
    rangeOf(manifest),
    manifest.data.rows.toLocaleString('en-US'),
    formatBytes(manifest.data.bytes),
    timeText(manifest.at),
    ...(isTold ? [MANIFEST[manifestIs]] : []),
  ]);
  const titles = isTold ? [...TITLES, 'manifest'] : TITLES;
  const bytes = archives.reduce((all, { manifest }) => all + manifest.data.bytes, 0);
  const total = `${plural(archives.length, 'archive')}, ${formatBytes(bytes)}.`;
  const table = rows.length === 0 ? [] : [...tableLines(titles, rows), BLANK];
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
  const rows = verified.map(({ archive: { manifest, manifestIs }, problem }) => [
    qualified(manifest.table),
    manifest.id,
    problem ?? whole(manifestIs),
  ]);
  const bad = verified.filter(({ problem }) => problem !== null).length;
  const total = `${plural(verified.length, 'archive')} read, ${bad === 0 ? 'all whole' : `${bad} damaged`}.`;
  const table = rows.length === 0 ? [] : [...tableLines(['archive', 'id', 'is'], rows), BLANK];
  return drawText([...table, line([span(total)])], options);
}

const whole = (manifestIs: ManifestIs): string =>
  manifestIs === 'unknown' ? `whole, by a manifest unknown here` : 'whole';
