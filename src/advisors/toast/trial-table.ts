import { type Measurement, measured, type Trial, type VariantResult } from '../../model/index.ts';

/** Of several runs the one that nobody came in the way of: what others do to a machine only adds. */
export const fastest = (times: readonly number[]): number => Math.min(...times);

/** The row of the trial's table. */
export function trialTable(result: VariantResult, { rows, seed }: Trial): readonly Measurement[] {
  const from = `trial on a copy of ${rows} rows, seed ${seed}`;
  const spread = (all: readonly number[]): readonly [number, number] => [
    Math.min(...all),
    Math.max(...all),
  ];
  const { name } = result;
  return [
    measured(`${name}: bytes a row`, round(result.total), 'bytes', from),
    measured(`${name}: of these in the main table`, round(result.main), 'bytes', from),
    measured(`${name}: to write`, round(fastest(result.write_ms)), 'ms', from, {
      interval: spread(result.write_ms),
    }),
    measured(`${name}: to read the column`, round(fastest(result.read_ms)), 'ms', from, {
      interval: spread(result.read_ms),
    }),
    measured(`${name}: pages of a scan without it`, result.scan_pages, 'pages', from),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
