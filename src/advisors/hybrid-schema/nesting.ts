import { type AdviceInput, type Finding, identifier, measured } from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { sampleSource } from '../shared/sampled.ts';
import { type Documents, HYBRID } from './subject.ts';

/** Levels of objects that are still readable, in the file and by the planner. Arrays of scalars are none. */
const DEEPEST = 4;

export function nesting(
  input: AdviceInput,
  { family, column, address, json, sample }: Documents,
): readonly Finding[] {
  const { depth, depth_p95 } = json;
  if (depth.p95 <= DEEPEST || depth_p95.low <= DEEPEST) return [];
  const from = sampleSource(sample);
  return [
    found(HYBRID, input, {
      code: 'nesting',
      address,
      severity: 'warning',
      title: `${identifier(column.name)}: objects stand within objects, ${depth.p95} levels deep`,
      bytes: family.main + family.toast,
      evidence: [
        measured('depth of 95% of the documents', depth.p95, 'levels', from, {
          interval: [depth_p95.low, depth_p95.high],
        }),
        measured('mean depth', round(depth.mean), 'levels', from),
        measured('deepest', depth.max, 'levels', from),
      ],
      outside:
        'Write documents flatter: join the keys of inner objects (`device.os` as one key), or keep them in a table of their own. Every `->` on the way unpacks a container, and neither statistics nor an index of the outer key see what is within.',
    }),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
