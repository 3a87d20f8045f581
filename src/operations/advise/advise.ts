import {
  type AdviceInput,
  type AdviceLimits,
  type AdviceReport,
  type Advisor,
  type Design,
  type Evidence,
  isOpen,
  type RelationName,
  spellingsOf,
} from '../../model/index.ts';
import { withSource } from '../../schema/index.ts';
import { type DesignTexts, diffsOf } from './edits.ts';
import { judgeAdvice } from './judge.ts';

export interface Asked {
  readonly advisors: readonly Advisor[];
  readonly limits: AdviceLimits;
  /** Codes and addresses; none: all. */
  readonly only: readonly string[];
  /** Names; none: all. */
  readonly scope: { readonly schemas: readonly string[]; readonly tables: readonly string[] };
}

/** Evidence to a report: no server, no clock. */
export async function advise(
  evidence: Evidence,
  design: Design | null,
  texts: DesignTexts,
  { advisors, limits, only, scope }: Asked,
): Promise<AdviceReport> {
  const input: AdviceInput = { evidence: within(evidence, scope), design, limits };
  const found = advisors
    .flatMap((advisor) => advisor.findings(input))
    .filter(
      ({ code, address }) => only.length === 0 || only.includes(code) || only.includes(address),
    );
  const codes = new Set(advisors.flatMap((advisor) => Object.keys(advisor.codes)));
  const asked = only.length === 0 ? codes : new Set(only.filter((each) => codes.has(each)));
  const { after, before } = evidence.readings;
  const judged = judgeAdvice(found, design, { today: after.at.slice(0, 10), codes: asked });
  const edits = judged.findings.filter(isOpen).flatMap((finding) => finding.edits);
  const { diffs, problems } = diffsOf(edits, texts);
  return {
    server: {
      database: evidence.server.database,
      version: evidence.server.version_text,
      systemId: evidence.server.system_id,
    },
    advisors: advisors.map(({ name }) => name),
    window:
      before === null || evidence.readings.gap !== null ? null : { from: before.at, to: after.at },
    findings: judged.findings,
    diffs,
    cannot: evidence.cannot,
    diagnostics: await withSource([...problems, ...judged.diagnostics], design?.cwd ?? ''),
  };
}

/** The evidence of some tables and schemas, partitions with their tables. */
function within(evidence: Evidence, { schemas, tables }: Asked['scope']): Evidence {
  if (schemas.length === 0 && tables.length === 0) return evidence;
  const named = new Set(tables);
  const isNamed = (table: RelationName) =>
    named.size === 0 || spellingsOf(table).some((spelling) => named.has(spelling));
  const roots = new Set(evidence.tables.filter(isNamed).map(({ oid }) => oid));
  return {
    ...evidence,
    tables: evidence.tables.filter(
      (table) =>
        (schemas.length === 0 || schemas.includes(table.schema)) &&
        (roots.has(table.oid) || roots.has(table.root)),
    ),
  };
}
