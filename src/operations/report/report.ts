import { ADVISORS } from '../../advisors/index.ts';
import { CHECKS, judgeCheck } from '../../checks/index.ts';
import {
  type AdviceInput,
  type AdviceLimits,
  type Advisor,
  type Check,
  DboptError,
  type Design,
  type Evidence,
  hasErrors,
  type Measure,
  type PastFigure,
  type Report,
  type Told,
} from '../../model/index.ts';
import { type Database, database, openStore } from '../database.ts';
import { driftReport } from '../drift/report.ts';
import { planDatabase } from '../plan/plan.ts';
import { judgeOn, kindOf } from '../verify/judge-on.ts';
import { readFiles } from '../verify/measure.ts';
import { compose, NO_DESIGN } from './compose.ts';
import { driftSummary, planSummary } from './summary.ts';

export interface ReportOptions {
  readonly limits: AdviceLimits;
  /** Milliseconds between two readings below which checks of counters tell nothing. */
  readonly minWindow: number;
  /** Statements may be sent at a rate. */
  readonly load: boolean;
  announce?(what: string): void;
}

/** Samples that a report wants: of all advisors, and of the checks of the design. */
export const reportReaders = (
  design: Design | null,
): readonly Pick<Advisor, 'samples' | 'trials'>[] => [
  ...ADVISORS,
  ...(design?.checks ?? []).map((check) => ({
    samples: ({ evidence }: AdviceInput) => kindOf(check).samples?.(check, evidence) ?? [],
  })),
];

const NO_SERVER = {
  why: 'this report is made from evidence, without a server',
  needs: 'dbopt report without --from',
};

/** From evidence alone: no server is asked, and what only one tells stays untold. */
export const reportFrom = (
  evidence: Evidence,
  design: Design | null,
  options: ReportOptions & { readonly past?: readonly PastFigure[] },
): Promise<Report> =>
  compose(evidence, design, options.limits, {
    ...{ source: 'evidence', past: options.past ?? [] },
    judge: async (check, seen) => judgeCheck(await inputOf(check, seen, design, options), CHECKS),
    plan: { is: null, ...NO_SERVER },
    drift: { is: null, ...NO_SERVER },
  });

/** With what the server tells beyond the evidence: plan, drift, and what is measured by statements. */
export async function reportOn(
  evidence: Evidence,
  design: Design | null,
  options: ReportOptions & { readonly url?: string | undefined },
): Promise<Report> {
  const db = database({ url: options.url }, design ?? {});
  const allowed = {
    ...{ ...options, project: design },
    load: options.load || design?.load === true,
  };
  try {
    return await compose(evidence, design, options.limits, {
      source: 'server',
      past: await pastOf(design, db),
      judge: (check, seen) => judgeOn(db, check, seen, allowed),
      plan: await told(design, db, async (client, own) => {
        const plan = await planDatabase(client, own, openStore(own, client, { reads: true }));
        return planSummary(plan);
      }),
      drift: await told(design, db, async (client, own) => {
        const report = await driftReport(client, own, openStore(own, client, { reads: true }));
        if (hasErrors(report.diagnostics)) throw new DboptError(report.diagnostics);
        return driftSummary(report);
      }),
    });
  } finally {
    await db.close();
  }
}

/** What the server or the design does not let be told is told as that. */
async function told<T>(
  design: Design | null,
  db: Database,
  work: (client: Awaited<ReturnType<Database['connect']>>, design: Design) => Promise<T>,
): Promise<Told<T>> {
  if (design === null) return { is: null, ...NO_DESIGN };
  try {
    return { is: await work(await db.connect('report'), design) };
  } catch (error) {
    if (!(error instanceof DboptError)) throw error;
    const [first] = error.diagnostics;
    return { is: null, why: first?.message ?? 'it failed', needs: first?.hint ?? '' };
  }
}

/** What verify measured at earlier times, as the state has it. */
async function pastOf(design: Design | null, db: Database): Promise<readonly PastFigure[]> {
  const runs = await told(design, db, (client, own) =>
    openStore(own, client, { reads: true }).verdicts(),
  );
  return (runs.is ?? []).flatMap(({ at, checks }) =>
    checks.flatMap(({ name, figures }) =>
      figures.map(({ address, quantity, value }) => ({
        ...{ at, name, address, quantity, value, interval: null },
      })),
    ),
  );
}

/** What has to be measured by statements, evidence does not have; files are there without a server. */
async function inputOf(
  check: Check,
  evidence: Evidence,
  project: Design | null,
  { minWindow }: ReportOptions,
) {
  const requests = kindOf(check).measures?.(check, evidence) ?? [];
  const measures: Measure[] = [];
  for (const request of requests) {
    measures.push(
      request.kind === 'pool'
        ? await readFiles(request, project)
        : { request, result: null, why: NO_SERVER },
    );
  }
  return { check, evidence, measures, minWindow };
}
