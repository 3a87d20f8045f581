import {
  counts,
  type Design,
  type DriftReport,
  type JudgedFinding,
  type Receipt,
} from '../../model/index.ts';
import { foldInfos, judge, ownerClues } from '../../planner/index.ts';
import { readEvidence } from '../../postgres/evidence/index.ts';
import type { Client } from '../../postgres/index.ts';
import { withSource } from '../../schema/index.ts';
import type { Store } from '../../state/index.ts';
import { otherOwners } from '../other-owners.ts';
import { compareDatabase } from '../plan/compare.ts';
import { driftOf } from './classify.ts';
import { subjectsOf } from './subjects.ts';

export interface DriftOptions {
  /** ISO 8601, in place of the server's clock. */
  readonly now?: string | undefined;
}

/** State, database and file compared, and who and when as far as the server tells. Writes nothing. */
export async function driftReport(
  client: Client,
  design: Design,
  store: Store,
  options: DriftOptions = {},
): Promise<DriftReport> {
  const compared = await compareDatabase(client, design, store, options);
  const { recalled, snapshot } = compared;
  const { server } = snapshot;
  const { findings, diagnostics } = driftOf(compared, await recalled.journal.runs());
  const judged = judge(findings, design.accept, day(snapshot.now));
  const subjects = subjectsOf(judged.findings, compared);
  const answer = await readEvidence(client, server, [...subjects.values()]);
  const owners = await otherOwners(client, design, recalled.state, compared.changes);
  const byAddress = new Map(
    [...subjects.keys()].map((finding, i) => [finding, answer.evidence[i] ?? []]),
  );
  return {
    server: { database: server.database, version: server.versionText, systemId: server.systemId },
    state: { lineage: recalled.state.lineage, serial: recalled.state.serial },
    findings: judged.findings.map((finding) => ({
      ...finding,
      evidence: [...ownerClues(owners, finding), ...(byAddress.get(finding) ?? [])],
    })),
    compared: compared.declared.length,
    untold: answer.untold,
    diagnostics: await withSource(foldInfos([...diagnostics, ...judged.diagnostics]), design.cwd),
  };
}

/** The report that goes with a receipt. Null: there is none, or something counts by now. */
export async function reportOf(
  { plan, drift }: Receipt,
  { now, cwd }: { readonly now: string; readonly cwd: string },
): Promise<DriftReport | null> {
  if (drift === undefined) return null;
  const judged = judge(drift.findings, drift.accept, day(now));
  if (judged.findings.some(counts)) return null;
  return {
    ...{ server: plan.server, state: plan.state, compared: plan.unchanged, untold: [] },
    findings: judged.findings.map(withoutEvidence),
    diagnostics: await withSource(judged.diagnostics, cwd),
  };
}

const withoutEvidence = (finding: Omit<JudgedFinding, 'evidence'>): JudgedFinding => ({
  ...finding,
  evidence: [],
});

const day = (iso: string): string => iso.slice(0, 10);
