import { kept, worse } from '../../checks/index.ts';
import {
  append,
  type Check,
  type CheckResult,
  DboptError,
  DEFAULT_LIMITS,
  type Design,
  type Diagnostic,
  fail,
  type KeptVerdicts,
  suggestion,
  type VerifyReport,
} from '../../model/index.ts';
import type { Store } from '../../state/index.ts';
import { database, openStore } from '../database.ts';
import { observeLive } from '../observe/live.ts';
import { applicationFiles } from '../pool/files.ts';
import { judgeOn, kindOf } from './judge-on.ts';

export interface VerifyOptions {
  readonly url?: string | undefined;
  /** Checks by name; none: all. */
  readonly names: readonly string[];
  /** Milliseconds between two readings; 0: as long as the checks say. */
  readonly watch: number;
  /** Milliseconds between two readings below which counters tell nothing. */
  readonly minWindow: number;
  /** Statements may be sent at a rate. */
  readonly load: boolean;
  readonly seed: number;
  /** Milliseconds for samples. */
  readonly maxTime: number;
  /** Compared with the last run that is at least so many milliseconds old, or with this report; null: with none. */
  readonly since: number | VerifyReport | null;
  /** Told before something that takes its time. */
  announce?(what: string): void;
}

/** Measures the checks of a design on its database. Writes nothing but what later runs are
 *  compared with: the reading and the verdicts. Throws
 *  `no-checks`, `no-such-check`, and where a file is missing that a check names. */
export async function verify(design: Design, options: VerifyOptions): Promise<VerifyReport> {
  const checks = chosen(design.checks, options.names);
  await findFiles(design, checks);
  const window = Math.max(0, ...checks.map((check) => kindOf(check).window?.(check) ?? 0));
  const watch = options.watch > 0 ? options.watch : window;
  if (watch > 0) options.announce?.(`Watching the counters for ${watch / 1000} s.`);
  const { evidence, kept: reading } = await observeLive(design, {
    ...{ url: options.url, watch, since: null, queries: [], trial: false, seed: options.seed },
    ...{ maxTime: options.maxTime, maxBytes: 0, limits: DEFAULT_LIMITS },
    advisors: checks.map((check) => ({
      samples: ({ evidence: seen }) => kindOf(check).samples?.(check, seen) ?? [],
    })),
    scope: { schemas: [], tables: [], literals: false },
  });
  const db = database({ url: options.url }, design);
  try {
    const results: CheckResult[] = [];
    for (const check of checks)
      results.push(
        await judgeOn(db, check, evidence, {
          ...{ ...options, project: design },
          load: options.load || design.load,
        }),
      );
    const { server, readings } = evidence;
    const { at } = readings.after;
    const store = openStore(design, await db.connect('verify'), { reads: true });
    const earlier = await earlierRun(store, at, options.since);
    if (reading !== 'no-state') await store.keepVerdicts(kept(at, results));
    return {
      ...{ server: { database: server.database, version: server.version_text }, at, results },
      since: earlier === null ? null : { at: earlier.at, worse: worse(earlier, results) },
    };
  } finally {
    await db.close();
  }
}

/** What is missing is told at once, before anything is measured. */
async function findFiles(design: Design, checks: readonly Check[]): Promise<void> {
  const problems: Diagnostic[] = [];
  for (const check of checks) {
    for (const path of kindOf(check).files?.(check) ?? []) {
      try {
        await applicationFiles(design, { file: check.place.file, path });
      } catch (error) {
        if (!(error instanceof DboptError)) throw error;
        append(
          problems,
          error.diagnostics.map((one) => ({ ...one, place: check.place })),
        );
      }
    }
  }
  if (problems.length > 0) throw new DboptError(problems);
}

async function earlierRun(
  store: Store,
  at: string,
  since: VerifyOptions['since'],
): Promise<KeptVerdicts | null> {
  if (since === null) return null;
  if (typeof since !== 'number') return kept(since.at, since.results);
  const runs = await store.verdicts();
  return runs.find((run) => Date.parse(at) - Date.parse(run.at) >= since) ?? null;
}

function chosen(checks: readonly Check[], names: readonly string[]): readonly Check[] {
  if (checks.length === 0) {
    const hint = 'write some under checks:, as in toast: { toast_ratio: public.t, max: 10% }';
    throw fail('no-checks', 'the design has no checks', { hint });
  }
  const all = checks.map(({ name }) => name);
  for (const name of names) {
    if (all.includes(name)) continue;
    const { hint = `there are ${all.join(', ')}` } = suggestion(name, all);
    throw fail('no-such-check', `the design has no check ${JSON.stringify(name)}`, { hint });
  }
  return names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name));
}
