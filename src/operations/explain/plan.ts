import { diagnose, readPlans } from '../../explain/index.ts';
import { findingsOfStatement } from '../../explain/rules/index.ts';
import { DboptError, type Design, type ExplainReport } from '../../model/index.ts';
import { type AskOptions, explainAlone } from './query.ts';

/** What a saved plan says; no server is asked. Throws `bad-plan` with the place in the file. */
export function explainPlan(text: string, file: string): ExplainReport {
  const [plan, ...others] = readPlans(text, file);
  return {
    plan,
    findings: diagnose(plan),
    proposals: [],
    notes:
      others.length === 0
        ? []
        : [`one of ${others.length + 1} plans in ${file}: the one that took longest`],
  };
}

/** The same, and what is tried on a server for the statement that the plan is of. */
export async function explainPlanThere(
  design: Design | null,
  { text, file, parameters, ...options }: AskOptions & Saved,
): Promise<ExplainReport> {
  const saved = explainPlan(text, file);
  const query = saved.plan?.query ?? null;
  const noted = (why: string): ExplainReport => ({ ...saved, notes: [...saved.notes, why] });
  if (query === null) {
    return noted('nothing was tried: the plan does not say which statement it is of');
  }
  const values = parameters.length > 0 ? parameters : valuesOf(saved.plan?.parameters ?? '');
  const asked = { text: withoutPrepare(query), file, parameters: values, ofOthers: true };
  try {
    const { report, facts } = await explainAlone(design, options.url, { ...options, ...asked });
    return {
      ...saved,
      findings: [...saved.findings, ...findingsOfStatement(facts, options)],
      proposals: report.proposals,
      notes: [
        ...saved.notes,
        'the plan is the saved one; its statement was tried on the server',
        ...report.notes,
      ],
    };
  } catch (error) {
    const [said] = error instanceof DboptError ? error.diagnostics : [];
    if (said === undefined || !OF_THE_STATEMENT.has(said.code)) throw error;
    return noted(`its statement was not tried: ${said.message}`);
  }
}

interface Saved {
  readonly text: string;
  readonly file: string;
  /** Values of `$1`, `$2`, …; none: those that the plan says, if it does. */
  readonly parameters: readonly string[];
}

/** What may be wrong with a statement of others: cut, of another database, or of several parts. */
const OF_THE_STATEMENT: ReadonlySet<string> = new Set([
  ...['bad-query', 'bad-parameters', 'no-plan', 'explain-failed', 'cancelled'],
]);

/** `$1 = '5', $2 = 'it''s'`, as auto_explain has them; none where one is NULL, cut, or not said. */
function valuesOf(text: string): readonly string[] {
  const found = [...text.matchAll(/\$(\d+) = '((?:[^']|'')*)'(?=, \$|$)/g)];
  const isWhole = found.every(([, number], at) => Number(number) === at + 1);
  return isWhole && !/= NULL(?:, \$|$)/.test(text)
    ? found.map(([, , value = '']) => value.replaceAll("''", "'"))
    : [];
}

/** Of a prepared statement auto_explain tells how it was prepared. */
const withoutPrepare = (text: string): string =>
  text.replace(
    /^\s*PREPARE\s+(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*)\s*(?:\([^)]*\)\s*)?AS\s+/iu,
    '',
  );
