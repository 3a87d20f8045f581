import type { ConnectionLimits, Demand, PoolReport } from '../../model/index.ts';
import { usable } from '../../model/index.ts';
import { countsOf } from '../advice/facts.ts';
import { findingJson } from '../advice/json.ts';
import { diagnosticJson } from '../json/diagnostics.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
const FORMAT_VERSION = '1.0';

/** The report for machines: as documented in schema/pool.schema.json, whatever the model turns into. */
export const poolJson = (report: PoolReport) => ({
  format_version: FORMAT_VERSION,
  application: { path: report.path, files: report.files },
  demand: demandJson(report.demand),
  limit: report.limits === null ? null : limitJson(report.limits),
  ceiling: report.ceiling,
  summary: countsOf(report),
  findings: report.findings.map((one) => ({
    ...findingJson(one),
    related: one.related.map(({ what, place: { file, line, column } }) => ({
      what,
      place: { file, line, column },
    })),
  })),
  diffs: report.diffs.map(({ file, patch }) => ({ file, patch })),
  diagnostics: report.diagnostics.map(diagnosticJson),
});

const demandJson = ({ connections, replicas, workers, each, pools, assumed, open }: Demand) => ({
  connections,
  exact: open === null,
  replicas: { count: replicas.count, place: replicas.place },
  workers: { count: workers.count, place: workers.place },
  per_process: each,
  pools: pools.map(({ made, place, most, queue }) => ({
    ...{ made, place, connections: most },
    queue_timeout: queue === null ? null : { seconds: queue.seconds, said: queue.said },
  })),
  assumed,
  open,
});

const limitJson = (limits: ConnectionLimits) => ({
  connections: usable(limits),
  from: limits.from,
  max_connections: limits.maxConnections,
  reserved: limits.reserved,
  role: limits.role === null ? null : { name: limits.role.name, limit: limits.role.limit },
  database: limits.database,
});
