import { VERDICTS, type VerifyReport } from '../../model/index.ts';
import { type Gauge, type Labels, openMetrics } from '../metrics/open-metrics.ts';

/** The verdicts as metrics. Every verdict of every check has its value, so that an alert that ends is seen to. */
export function verifyMetrics({ server, results, at }: VerifyReport): string {
  const { database } = server;
  const gauge = (
    name: string,
    help: string,
    values: readonly (readonly [Labels, number])[],
  ): Gauge => ({
    ...{ name, help, values },
  });
  return openMetrics([
    gauge(
      'dbopt_check_verdict',
      '1 for the verdict that a check came to.',
      results.flatMap(({ name, type, verdict }) =>
        VERDICTS.map(
          (each) =>
            [{ database, check: name, type, verdict: each }, verdict === each ? 1 : 0] as const,
        ),
      ),
    ),
    gauge(
      'dbopt_check_value',
      'What a check measured: shares from 0 to 1, times in seconds, sizes in bytes.',
      results.flatMap(({ name, type, figures }) =>
        figures.flatMap(({ measured, address, quantity }) =>
          typeof measured?.value === 'number'
            ? [
                [
                  { database, check: name, type, address, quantity },
                  measured.unit === 'ms' ? measured.value / 1000 : measured.value,
                ] as const,
              ]
            : [],
        ),
      ),
    ),
    gauge('dbopt_check_timestamp_seconds', 'When the checks were measured.', [
      [{ database }, Date.parse(at) / 1000],
    ]),
  ]);
}
