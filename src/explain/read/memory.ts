import type { HashFacts, PlanNode, SortFacts } from '../../model/index.ts';
import { mapAt, mapsAt, numberAt, type Raw, textAt } from './raw.ts';

export const MEMORY_KEYS = [
  ...['Sort Method', 'Sort Space Used', 'Sort Space Type', 'Full-sort Groups', 'Pre-sorted Groups'],
  'Incremental Sort Groups',
  ...['Hash Buckets', 'Original Hash Buckets', 'Hash Batches', 'Original Hash Batches'],
  ...['Peak Memory Usage', 'HashAgg Batches', 'Disk Usage', 'Planned Partitions'],
  ...['Storage', 'Maximum Storage'],
];

/** Each worker sorts for itself. */
const processesOf = (raw: Raw): readonly Raw[] => [raw, ...mapsAt(raw, 'Workers')];

/** XML calls both kinds by one name. */
const GROUPS = ['Full-sort Groups', 'Pre-sorted Groups', 'Incremental Sort Groups'];

export function sortOf(raw: Raw): SortFacts | null {
  const found = processesOf(raw).flatMap((one) => {
    const method = textAt(one, 'Sort Method');
    const kilobytes = numberAt(one, 'Sort Space Used');
    const groups = GROUPS.flatMap((key) => [mapAt(one, key), ...mapsAt(one, key)]).flatMap(groupOf);
    if (method === null || kilobytes === null) return groups;
    const on = textAt(one, 'Sort Space Type') === 'Disk' ? ('Disk' as const) : ('Memory' as const);
    return [{ method, kilobytes, on }, ...groups];
  });
  return found.sort(bySpace)[0] ?? null;
}

const bySpace = (a: SortFacts, b: SortFacts): number =>
  Number(b.on === 'Disk') - Number(a.on === 'Disk') || b.kilobytes - a.kilobytes;

/** Of an incremental sort: the largest of its batches. */
function groupOf(raw: Raw): readonly SortFacts[] {
  const methods = textAt(raw, 'Sort Methods Used') ?? '';
  const onDisk = methods.includes('external') ? 'Disk' : 'Memory';
  const spaces = [
    ['Memory', 'Sort Space Memory'],
    ['Disk', 'Sort Space Disk'],
    [onDisk, 'Sort Space'],
  ] as const;
  return spaces.flatMap(([on, key]) =>
    [mapAt(raw, key), ...mapsAt(raw, key)].flatMap((space) => {
      const kilobytes = numberAt(space, 'Peak Sort Space Used');
      return kilobytes === null ? [] : [{ method: methods, kilobytes, on }];
    }),
  );
}

export function hashOf(raw: Raw): HashFacts | null {
  const found = processesOf(raw).flatMap((one) => {
    const batches = numberAt(one, 'Hash Batches') ?? numberAt(one, 'HashAgg Batches');
    if (batches === null) return [];
    const original = numberAt(one, 'Original Hash Batches');
    return [
      {
        batches,
        originalBatches: original === batches ? null : original,
        memory: numberAt(one, 'Peak Memory Usage'),
        disk: numberAt(one, 'Disk Usage') || null,
      },
    ];
  });
  return found.sort((a, b) => b.batches - a.batches || (b.disk ?? 0) - (a.disk ?? 0))[0] ?? null;
}

export function storageOf(raw: Raw): PlanNode['storage'] {
  const type = textAt(raw, 'Storage');
  const kilobytes = numberAt(raw, 'Maximum Storage');
  return type === null || kilobytes === null ? null : { type, kilobytes };
}
