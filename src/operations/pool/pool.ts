import {
  bouncerFindings,
  codeFindings,
  POOL_CODES,
  roleOf,
  sizeFindings,
} from '../../application/index.ts';
import {
  type CodeFinding,
  ceilingOf,
  type Deployed,
  type Design,
  demandOf,
  isOpen,
  type Machines,
  type PoolReport,
} from '../../model/index.ts';
import { withSource } from '../../schema/index.ts';
import { type DesignTexts, diffsOf } from '../advise/edits.ts';
import { judgeAdvice } from '../advise/judge.ts';
import { openApplication } from './application.ts';
import { type BouncerOptions, openBouncer } from './bouncer.ts';
import { checkPath } from './check-path.ts';
import { type AskedLimits, limitsOf } from './limits.ts';
import { projectRoot } from './root.ts';

export interface PoolOptions {
  /** A file or folder of Python, as seen from `cwd`. */
  readonly path: string;
  readonly cwd: string;
  /** Of a machine that the application runs on; null: nobody said. */
  readonly cores: number | null;
  readonly said: Deployed;
  readonly machines: Machines;
  readonly limits: AskedLimits;
  /** PgBouncer between the two; null: nobody said. */
  readonly bouncer: BouncerOptions | null;
  /** Codes and addresses; none: all. */
  readonly only: readonly string[];
  /** A day of UTC: acceptances hold until one. */
  readonly today: string;
}

/** What an application's Python says of its connections, against what the server has for them. Nothing of it is run. */
export async function reportOnPool(
  design: Design | null,
  texts: DesignTexts,
  options: PoolOptions,
): Promise<PoolReport> {
  const { path, cwd, cores, said, machines, only, today } = options;
  const root = await projectRoot(cwd, path);
  const { application, result } = await openApplication(
    { cwd, root },
    { file: 'dbopt.yaml', path, cores },
  );
  const demand = demandOf(result, said);
  const limits = await limitsOf(design, options.limits, roleOf(application));
  const checked = checkPath(design, cwd, path);
  const sized = { path, result, demand, limits, machines, checked };
  const between = options.bouncer === null ? null : await openBouncer(cwd, options.bouncer);
  const all = [
    ...sizeFindings(sized),
    ...codeFindings(application, result),
    ...(between === null ? [] : bouncerFindings(application, demand, limits, between)),
  ];
  const found = all.filter(
    ({ code, address }) => only.length === 0 || only.includes(code) || only.includes(address),
  );
  const codes = new Set(only.length === 0 ? Object.keys(POOL_CODES) : only);
  const judged = judgeAdvice(found, design, { today, codes });
  const findings = judged.findings.map((one) => ({ ...one, ...whereOf(found, one) }));
  const edits = findings.filter(isOpen).flatMap((finding) => finding.edits);
  const { diffs, problems } = diffsOf(edits, texts);
  return {
    ...{ path, demand, limits, findings, diffs, ceiling: ceilingOf(machines) },
    files: application.modules.length + application.unread.length,
    diagnostics: await withSource([...problems, ...judged.diagnostics], design?.cwd ?? ''),
  };
}

/** A design knows where it declares things, and nothing of lines of Python. */
const whereOf = (found: readonly CodeFinding[], { code, title, address }: CodeFinding | Judged) => {
  const one = found.find(
    (each) => each.code === code && each.title === title && each.address === address,
  );
  return { place: one?.place ?? null, related: one?.related ?? [] };
};

type Judged = Pick<CodeFinding, 'code' | 'title' | 'address'>;
