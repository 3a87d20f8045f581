import { DRIFT_CLASSES, type DriftReport } from '../../model/index.ts';
import { acceptedFindings, classCounts } from '../drift-facts.ts';
import { openMetrics } from './openmetrics.ts';

/** A report as metrics. Every class has its sample, also with nothing in it, so that an alert that ends is seen to. */
export function driftMetrics(
  report: DriftReport,
  { at, seconds }: { readonly at: number; readonly seconds: number },
): string {
  const { database } = report.server;
  const counts = classCounts(report);
  const one = (value: number) => [{ labels: { database }, value }];
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length;
  return openMetrics([
    {
      name: 'dbopt_drift_findings',
      help: 'What differs between state, database and file, by class; without what is accepted.',
      samples: DRIFT_CLASSES.map((kind) => ({
        labels: { database, class: kind },
        value: counts[kind],
      })),
    },
    {
      name: 'dbopt_drift_accepted_findings',
      help: 'What differs and is accepted in the file.',
      samples: one(acceptedFindings(report).length),
    },
    {
      name: 'dbopt_drift_errors',
      help: 'Errors that kept resources from being compared.',
      samples: one(errors),
    },
    {
      name: 'dbopt_drift_compared_resources',
      help: 'Resources of the design that were compared.',
      samples: one(report.compared),
    },
    {
      name: 'dbopt_drift_duration_seconds',
      help: 'How long the comparison took.',
      unit: 'seconds',
      samples: one(seconds),
    },
    {
      name: 'dbopt_drift_last_run_timestamp_seconds',
      help: 'When the comparison ended, in seconds since 1970.',
      unit: 'seconds',
      samples: one(at),
    },
  ]);
}
