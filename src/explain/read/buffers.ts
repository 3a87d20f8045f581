import type { Buffers } from '../../model/index.ts';
import { numberAt, type Raw } from './raw.ts';

/** By EXPLAIN's names; until 16 one time stands for shared and local blocks. */
const FIELDS: { readonly [field in keyof Buffers]: readonly string[] } = {
  sharedHit: ['Shared Hit Blocks'],
  sharedRead: ['Shared Read Blocks'],
  sharedDirtied: ['Shared Dirtied Blocks'],
  sharedWritten: ['Shared Written Blocks'],
  localHit: ['Local Hit Blocks'],
  localRead: ['Local Read Blocks'],
  localDirtied: ['Local Dirtied Blocks'],
  localWritten: ['Local Written Blocks'],
  tempRead: ['Temp Read Blocks'],
  tempWritten: ['Temp Written Blocks'],
  readTime: ['I/O Read Time', 'Shared I/O Read Time', 'Local I/O Read Time'],
  writeTime: ['I/O Write Time', 'Shared I/O Write Time', 'Local I/O Write Time'],
  tempReadTime: ['Temp I/O Read Time'],
  tempWriteTime: ['Temp I/O Write Time'],
};

export const BUFFER_FIELDS = [
  ...(['sharedHit', 'sharedRead', 'sharedDirtied', 'sharedWritten'] as const),
  ...(['localHit', 'localRead', 'localDirtied', 'localWritten'] as const),
  ...(['tempRead', 'tempWritten'] as const),
  ...(['readTime', 'writeTime', 'tempReadTime', 'tempWriteTime'] as const),
];

export const BUFFER_KEYS: readonly string[] = Object.values(FIELDS).flat();

const sum = (raw: Raw, keys: readonly string[]): number =>
  keys.reduce((all, key) => all + (numberAt(raw, key) ?? 0), 0);

/** Text says nothing of what is zero, so that in all formats what is not there is. */
export const buffersOf = (raw: Raw): Buffers => buffersBy((field) => sum(raw, FIELDS[field]));

export const isUntouched = (buffers: Buffers): boolean =>
  BUFFER_FIELDS.every((field) => buffers[field] === 0);

export const buffersBy = (of: (field: keyof Buffers) => number): Buffers => ({
  sharedHit: of('sharedHit'),
  sharedRead: of('sharedRead'),
  sharedDirtied: of('sharedDirtied'),
  sharedWritten: of('sharedWritten'),
  localHit: of('localHit'),
  localRead: of('localRead'),
  localDirtied: of('localDirtied'),
  localWritten: of('localWritten'),
  tempRead: of('tempRead'),
  tempWritten: of('tempWritten'),
  readTime: of('readTime'),
  writeTime: of('writeTime'),
  tempReadTime: of('tempReadTime'),
  tempWriteTime: of('tempWriteTime'),
});
