import { DRIFT_CLASSES, type DriftReport } from '../../model/index.ts';
import { acceptedFindings, classCounts } from '../drift-facts.ts';
import { type Gauge, openMetrics } from './open-metrics.ts';

/** When the comparison ended, in seconds since 1970, and how long it took. */
export interface Taken {
  readonly at: number;
  readonly seconds: number;
}

/** A report as metrics. Every class has its value, also with nothing in it, so that an alert that ends is seen to. */
export function driftMetrics(report: DriftReport, { at, seconds }: Taken): string {
  const { database } = report.server;
  const counts = classCounts(report);
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
  const one = (name: string, help: string, value: number): Gauge => ({
    ...{ name, help },
    values: [[{ database }, value]],
  });
  return openMetrics([
    {
      name: 'dbopt_drift_findings',
      help: 'What differs between state, database and file, by class; without what is accepted.',
      values: DRIFT_CLASSES.map((kind) => [{ database, class: kind }, counts[kind]]),
    },
    one(
      'dbopt_drift_accepted_findings',
      'What differs and is accepted in the file.',
      acceptedFindings(report).length,
    ),
    one('dbopt_drift_errors', 'Errors that kept resources from being compared.', errors),
    one('dbopt_drift_compared_resources', 'Resources that were compared.', report.compared),
    one('dbopt_drift_duration_seconds', 'How long the last run took.', seconds),
    one('dbopt_drift_timestamp_seconds', 'When the last run ended.', at),
  ]);
}
