import type { Sample } from '../../open-loop.ts';
import type { Frame } from './frame.ts';
import { element, type Point, path } from './svg.ts';

/** Seconds that a point of the curve sums up. */
export const BUCKET = 0.1;

/** The longest statement of each tenth of a second, filled, and the median as a thin line. */
export function curve(samples: readonly Sample[], at: Frame, color: string): readonly string[] {
  const buckets = [...inBuckets(samples)].sort(([a], [b]) => a - b);
  const points = (share: number): readonly Point[] =>
    buckets.map(([n, sorted]) => {
      const latency = sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
      return [at.x((n + 0.5) * BUCKET), at.y(latency)];
    });
  const longest = points(1);
  const [first, last] = [longest[0]?.[0] ?? 0, longest.at(-1)?.[0] ?? 0];
  const area = path([[first, at.bottom], ...longest, [last, at.bottom]]);
  const stroke = { fill: 'none', stroke: color, 'stroke-linejoin': 'round' };
  return [
    element('path', { d: area, fill: color, 'fill-opacity': '0.16' }),
    element('path', { d: path(points(0.5)), ...stroke, 'stroke-opacity': '0.75' }),
    element('path', { d: path(longest), ...stroke, 'stroke-width': '1.5' }),
  ];
}

/** By when they were due; each bucket sorted. */
function inBuckets(samples: readonly Sample[]): ReadonlyMap<number, readonly number[]> {
  const buckets = new Map<number, number[]>();
  for (const { due, latency } of samples) {
    const n = Math.floor(due / BUCKET);
    const bucket = buckets.get(n);
    if (bucket === undefined) buckets.set(n, [latency]);
    else bucket.push(latency);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => a - b);
  return buckets;
}
