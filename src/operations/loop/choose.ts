import { windowOf } from '../../apply/index.ts';
import {
  DboptError,
  DISRUPTIVE,
  type Evidence,
  type FileDiff,
  isOpen,
  type JudgedAdvice,
  type LoopChange,
  type PassedOver,
  type Plan,
  type Round,
  spellingsOf,
  type Touched,
} from '../../model/index.ts';
import {
  addressesOf,
  bytesLeft,
  bytesOf,
  type Candidate,
  candidates,
  forbidden,
  hazardsIn,
  isJudgeable,
} from '../../planner/index.ts';
import { advise } from '../advise/advise.ts';
import { type DesignTexts, diffsOf, textsOf } from '../advise/edits.ts';
import { tryDiffs } from '../advise/save.ts';
import { look } from './baseline.ts';
import { digestOf } from './files.ts';
import type { PhaseResult, RoundJob } from './job.ts';

/** So many are planned before a round gives up. */
const TRIES = 8;

/** One finding, the largest measured gain that nothing speaks against. */
export async function choose(job: RoundJob, round: Round): Promise<PhaseResult> {
  const { design, advisors, limits, rounds, clock } = job;
  const evidence = await look(job, { trial: true });
  const texts = await textsOf(design, targetOf(job));
  const scope = { schemas: [], tables: [] };
  const report = await advise(evidence, design, texts, { advisors, limits, only: [], scope });
  const found = candidates(report.findings, rounds, clock.now());
  const passed: PassedOver[] = [...found.passed];
  for (const candidate of found.candidates.slice(0, TRIES)) {
    const change = await changeOf(job, round, candidate, { evidence, texts });
    if (typeof change !== 'string') {
      const outcome = round.mode === 'report' ? ('reported' as const) : null;
      return {
        change,
        passed,
        outcome,
        why: outcome === null ? '' : 'in mode report nothing is done',
      };
    }
    passed.push({ code: candidate.code, address: candidate.address, why: change });
  }
  const why = `no gain was measured that the loop may take${openWords(report.findings)}`;
  return { passed, outcome: 'nothing', why };
}

function openWords(findings: readonly JudgedAdvice[]): string {
  const open = findings.filter((one) => isOpen(one) && one.verdict === 'cannot-tell').length;
  const questions = open === 1 ? 'one question is' : `${open} questions are`;
  return open === 0 ? '' : `; ${questions} open, which dbopt advise tells`;
}

export const targetOf = ({ source }: Pick<RoundJob, 'source'>): string | undefined =>
  source.chosen?.length === 1 ? source.chosen[0] : undefined;

interface Seen {
  readonly evidence: Evidence;
  readonly texts: DesignTexts;
}

/** What a finding would come to; or why it is passed over. */
async function changeOf(
  job: RoundJob,
  round: Round,
  candidate: Candidate,
  { evidence, texts }: Seen,
): Promise<LoopChange | string> {
  const { code, advisor, address, title, edits, gain } = candidate;
  const { diffs, problems } = diffsOf(edits, texts);
  if (problems.length > 0 || diffs.length === 0)
    return problems[0]?.message ?? 'the design says so already';
  const plan = await tried(job, diffs);
  if (typeof plan === 'string') return plan;
  const why = await speaksAgainst(job, plan, addressesOf(edits));
  if (why !== null) return why;
  const statements = statementsOf(candidate, evidence);
  if (round.mode === 'apply' && !isJudgeable(round.before, statements, round.checks.before))
    return 'nothing would tell whether it made something worse: too few calls, and no check that holds';
  return {
    ...{ code, advisor, address, title, edits, gain, statements },
    evidence: candidate.evidence,
    files: diffs.map(({ file, patch, before, after }) => ({
      ...{ file, patch, before: digestOf(before), after: digestOf(after) },
    })),
    ...{ plan: plan.fingerprint, hazards: hazardsIn(plan), bytes: bytesOf(plan) },
  };
}

async function tried({ source }: RoundJob, diffs: readonly FileDiff[]): Promise<Plan | string> {
  try {
    return (await tryDiffs({ diffs }, source, { plans: true })) ?? 'it was not planned';
  } catch (error) {
    if (error instanceof DboptError) return `it cannot be planned: ${error.message}`;
    throw error;
  }
}

/** Why the plan of a change may not be carried out now; null: it may. */
export async function speaksAgainst(
  { design, rounds, policy, clock }: Pick<RoundJob, 'design' | 'rounds' | 'policy' | 'clock'>,
  plan: Plan,
  addresses: readonly string[],
): Promise<string | null> {
  const { allow, window } = design.policy;
  const why = forbidden(plan, { allow, addresses, bytes: bytesLeft(rounds, policy) });
  // What is only told or proposed is applied by people, when they want to.
  if (why !== null || window === null || policy.mode !== 'apply') return why;
  const waits = hazardsIn(plan).some((code) => DISRUPTIVE.includes(code));
  const opens = waits ? (await windowOf(window))(new Date(clock.now())) : null;
  return opens === null ? null : `policy.window is closed until ${opens.toISOString()}`;
}

/** Statements that use a table of the change, by any of its partitions, and those that surely do not. Of a change that is
 *  on no table all statements may feel something. */
function statementsOf({ edits }: Candidate, { tables, workload }: Evidence): Touched {
  const named = new Set(
    edits.flatMap(({ table }) => (table === undefined ? [] : [`${table.schema}.${table.name}`])),
  );
  const isNamed = (table: Evidence['tables'][number]) =>
    spellingsOf(table).some((spelling) => named.has(spelling)) ||
    named.has(`${table.schema}.${table.name}`);
  const roots = new Set(tables.filter(isNamed).map(({ root }) => root));
  const known = new Map(tables.map(({ oid, root }) => [oid, root]));
  const own = (workload?.statements ?? []).filter(
    ({ source, kind }) => source === 'pg_stat_statements' && kind !== 'other',
  );
  if (roots.size === 0) return { touched: own.map(({ id }) => id), control: [] };
  const touches = ({ tables: used }: (typeof own)[number]) =>
    used.some(({ table }) => roots.has(known.get(table) ?? table));
  return {
    touched: own.filter(touches).map(({ id }) => id),
    control: own
      .filter(
        (one) =>
          one.understood && !touches(one) && one.tables.some(({ table }) => known.has(table)),
      )
      .map(({ id }) => id),
  };
}
