import {
  type AdviceInput,
  type Finding,
  formatBytes,
  identifier,
  measured,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { sampleSource } from '../shared/sampled.ts';
import { LONG } from './short-names.ts';
import { type Documents, HYBRID } from './subject.ts';

/** More often than this a key is worth a thought. */
const MANY = 1_000_000;

export function repetitions(
  input: AdviceInput,
  { family, column, address, json, sample }: Documents,
  length: Finding | null,
): readonly Finding[] {
  const rows = family.rows ?? (family.leaves.length === 1 ? sample.table_rows.estimate : null);
  if (rows === null) return [];
  const often = json.keys
    .filter(({ bytes, key }) => bytes > LONG && key !== '[]')
    .map((key) => ({ key, times: (key.occurrences / json.documents) * rows }))
    .filter(({ times, key }) => times > MANY && key.share.low * rows > MANY);
  if (often.length === 0) return [];
  const text = often.reduce((bytes, { key, times }) => bytes + times * key.bytes, 0);
  const shown = often.slice(0, 10).map(({ key, times }) =>
    measured(`"${key.path.join('.')}"`, Math.round(times), 'times', sampleSource(sample), {
      interval: [Math.round(key.share.low * rows), Math.round(key.share.high * rows)],
    }),
  );
  return [
    found(HYBRID, input, {
      code: 'key-repetitions',
      address,
      severity: 'info',
      title: `${identifier(column.name)}: ${often.length} keys are stored more than a million times each, ${formatBytes(text)} before compression`,
      bytes: family.main + family.toast,
      evidence: shown,
      outside:
        'What nearly every document has can be a column, which stores no name: see `promote:`; else a shorter key.',
      under: length === null ? null : { code: length.code, address },
    }),
  ];
}
