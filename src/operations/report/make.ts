import { families, spanOf, TABLES } from '../../advisors/shared/index.ts';
import {
  type Evidence,
  isOpen,
  type PastFigure,
  type Report,
  type ReportTarget,
  type TableFacts,
} from '../../model/index.ts';
import type { Judged } from './box/make.ts';
import { judgeBox } from './box.ts';
import { CHECKLISTS } from './checklists/index.ts';
import { trendsOf } from './trends.ts';

/** What a report is made of: evidence, and what was judged of it. */
export interface Sources extends Judged {
  readonly source: ReportTarget['source'];
  /** What was measured earlier; empty: nothing is known. */
  readonly past: readonly PastFigure[];
}

/** Findings, and things that could not be read, that people look at. */
const MOST = 60;

/** Pure: no server, no clock. */
export function makeReport(sources: Sources): Report {
  const { input, findings, verdicts, plan, drift, past, source } = sources;
  const open = findings.filter((one) => isOpen({ ...one, under: null }));
  const own = [...sources.own.values()].flat();
  return {
    target: targetOf(input.evidence, source),
    verdicts,
    checklists: CHECKLISTS.map(({ view, boxes }) => ({
      view,
      boxes: boxes.map((rule) => judgeBox(rule, sources)),
    })),
    findings: open.slice(0, MOST),
    moreFindings: Math.max(0, open.length - MOST),
    accepted: findings.length - open.length,
    plan,
    drift,
    trends: trendsOf(past, [...(verdicts.is ?? []), ...own], input.evidence.readings.after.at),
    cannot: input.evidence.cannot.slice(0, MOST),
    moreCannot: Math.max(0, input.evidence.cannot.length - MOST),
  };
}

function targetOf(evidence: Evidence, source: ReportTarget['source']): ReportTarget {
  const { server, readings, tables, workload } = evidence;
  const all = families(evidence);
  const span = spanOf(evidence, TABLES);
  const window = span === null ? null : { from: span.from, to: span.to };
  return {
    ...{ database: server.database, version: server.version_text, standby: server.standby },
    ...{ role: server.role.name, at: readings.after.at, window, tables: all.length },
    bytes: all.reduce((sum, { main, toast }) => sum + main + toast, 0),
    indexBytes: tables.reduce((sum, table) => sum + indexBytes(table), 0),
    calls: workload?.coverage.calls ?? null,
    ...{ source, dbopt: evidence.dbopt },
  };
}

const indexBytes = ({ indexes }: TableFacts): number =>
  indexes.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
