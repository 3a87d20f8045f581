import {
  type AdviceInput,
  type Finding,
  formatBytes,
  identifier,
  measured,
  qualified,
  tableAddress,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { sampleSource } from '../shared/sampled.ts';
import { percent } from '../shared/words.ts';
import { TOAST, toastedColumns, toastedFamilies } from './subject.ts';

/** Much out of line is neither good nor bad by itself: scans that do not need it read less. */
export function ratios(input: AdviceInput): readonly Finding[] {
  const columns = toastedColumns(input);
  return toastedFamilies(input).flatMap((family) => {
    const { root, main, toast } = family;
    if (main === 0 || toast / main <= input.limits.alertThreshold) return [];
    const own = columns.filter((one) => one.family.root === root);
    return [
      found(TOAST, input, {
        code: 'toast-ratio',
        address: tableAddress(root),
        severity: 'info',
        title: `${qualified(root)}: ${formatBytes(toast)} out of line beside ${formatBytes(main)} of rows`,
        bytes: toast,
        evidence: [
          measured('TOAST to main table', toast / main, 'share', 'pg_relation_size'),
          measured('TOAST with its index', toast, 'bytes', 'pg_relation_size'),
          measured('main table', main, 'bytes', 'pg_relation_size'),
          ...own.flatMap(({ column, toast: use, sampled, sample }) => [
            measured(
              `${identifier(column.name)}: values out of line`,
              use.out_of_line / Math.max(1, sampled.values),
              'share',
              sampleSource(sample),
            ),
            measured(
              `${identifier(column.name)}: compression`,
              `pglz ${use.pglz}, lz4 ${use.lz4}, none ${use.uncompressed}`,
              null,
              'pg_column_compression',
            ),
            ...(sampled.raw === null || sampled.stored === null
              ? []
              : [
                  measured(
                    `${identifier(column.name)}: stored of what it was`,
                    percent(sampled.stored.mean / Math.max(1, sampled.raw.mean)),
                    null,
                    sampleSource(sample),
                  ),
                ]),
          ]),
        ],
        outside:
          'Nothing has to be done for the ratio alone: see what the trial says of compression and storage.',
      }),
    ];
  });
}
