import {
  type CheckedArchives,
  type Manifest,
  type ManifestIs,
  qualified,
  type VerifiedArchives,
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
export function renderArchives(
  { archives, ...others }: CheckedArchives,
  options: TextOptions,
): string {
  const lost = others.missing ?? [];
  const isTold =
    lost.length > 0 || archives.some((each) => !['written', 'unchecked'].includes(each.manifestIs));
  const rows = archives.map(({ manifest, manifestIs }) => [
    qualified(manifest.table),
    rangeOf(manifest),
    manifest.data.rows.toLocaleString('en-US'),
    formatBytes(manifest.data.bytes),
    timeText(manifest.at),
    ...(isTold ? [MANIFEST[manifestIs]] : []),
  ]);
  const gone = lost.map(({ table, at }) => [
    ...[qualified(table), '-', '-', '-', timeText(at), 'missing'],
  ]);
  const titles = isTold ? [...TITLES, 'manifest'] : TITLES;
  const bytes = archives.reduce((all, { manifest }) => all + manifest.data.bytes, 0);
  const there = `${plural(archives.length, 'archive')}, ${formatBytes(bytes)}`;
  return table(titles, [...rows, ...gone], `${there}${othersText(others)}.`, options);
}

function table(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  total: string,
  options: TextOptions,
): string {
  const lines = rows.length === 0 ? [] : [...tableLines(titles, rows), BLANK];
  return drawText([...lines, line([span(total)])], options);
}

/** Of what is not as it should be; nothing where all is. */
function othersText({ missing, unreadable }: Omit<CheckedArchives, 'archives'>): string {
  const parts = [
    missing === null ? 'whether others should be is not known' : told(missing.length, 'missing'),
    told(unreadable, 'with a manifest that cannot be read'),
  ];
  return parts.map((part) => (part === '' ? '' : `; ${part}`)).join('');
}

const told = (count: number, are: string): string => (count === 0 ? '' : `${count} ${are}`);

/** Of ranges what matters: `2026-11-24 to 2026-11-25`. */
function rangeOf({ bounds }: Manifest): string {
  const [, from, to] = /^FOR VALUES FROM \('?(.*?)'?\) TO \('?(.*?)'?\)$/.exec(bounds) ?? [];
  if (from === undefined || to === undefined) return bounds.replace(/^FOR VALUES /, '');
  return [from, to].map((end) => end.replace(/ 00:00:00(\+00)?$/, '')).join(' to ');
}

/** `dbopt archive verify`: a line per archive. */
export function renderVerified(
  { verified, ...others }: VerifiedArchives,
  options: TextOptions,
): string {
  const rows = verified.map(({ archive: { manifest, manifestIs }, problem }) => [
    qualified(manifest.table),
    manifest.id,
    problem ?? whole(manifestIs),
  ]);
  const gone = (others.missing ?? []).map(({ table, id, to }) => [
    qualified(table),
    id,
    `missing: it is not at ${to}`,
  ]);
  const bad = verified.filter(({ problem }) => problem !== null).length;
  const isAll = others.unreadable === 0 && others.missing?.length === 0;
  const are = bad === 0 ? (isAll ? 'all whole' : 'whole') : `${bad} damaged`;
  const read =
    verified.length === 0
      ? 'No archive is there'
      : `${plural(verified.length, 'archive')} read, ${are}`;
  return table(
    ['archive', 'id', 'is'],
    [...rows, ...gone],
    `${read}${othersText(others)}.`,
    options,
  );
}

const whole = (manifestIs: ManifestIs): string =>
  manifestIs === 'unknown' ? `whole, by a manifest unknown here` : 'whole';
