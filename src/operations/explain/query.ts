import { diagnose, readPlan } from '../../explain/index.ts';
import { findingsOfStatement } from '../../explain/rules/index.ts';
import { type Design, type ExplainReport, fail } from '../../model/index.ts';
import {
  type Explained,
  explainStatement,
  readStatementTables,
  type TopStatement,
  type TrialBudget,
  topStatements,
} from '../../postgres/explain/index.ts';
import { loadParser, parseStatement } from '../../postgres/index.ts';
import { type Database, database } from '../database.ts';
import { propose } from './propose.ts';

interface AskOptions {
  readonly url?: string | undefined;
  /** Milliseconds that running a statement may take. */
  readonly timeout: number;
  /** Bytes below which a table is small. */
  readonly minSize: number;
  /** For trials; null: nothing is tried. */
  readonly budget: TrialBudget | null;
}

interface Question {
  readonly text: string;
  readonly file: string;
  /** Values of `$1`, `$2`, …; none where the statement has some: its generic plan. */
  readonly parameters: readonly string[];
}

/** What the server's plan of one statement says, what the statement itself does, and what was tried for it and helped. It
 *  is run where nothing speaks against it. Throws as `explainStatement` does. */
export async function explainQuery(
  design: Design | null,
  { url, ...options }: AskOptions & Question,
): Promise<ExplainReport> {
  return explainAlone(design, url, { ...options, ofOthers: false });
}

/** On connections of its own: what a statement leaves in a session ends with it. */
async function explainAlone(
  design: Design | null,
  url: string | undefined,
  asked: Asked,
): Promise<ExplainReport> {
  const db = database({ url }, design ?? {});
  try {
    return await explainOn(db, asked);
  } finally {
    await db.close();
  }
}

/** One of the statements that took most of the server's time. */
export interface ExplainedTop {
  readonly statement: TopStatement;
  /** null: the server would not plan it; `why` says so. */
  readonly report: ExplainReport | null;
  readonly why: string | null;
}

/** The same of the statements of pg_stat_statements that took most time. They have no literals, so their plans are
 *  generic. Throws `no-statements`. */
export async function explainTop(
  design: Design | null,
  { url, most, ...options }: AskOptions & { readonly most: number },
): Promise<readonly ExplainedTop[]> {
  const db = database({ url }, design ?? {});
  try {
    const found: ExplainedTop[] = [];
    for (const statement of await topStatements(await db.connect('explain'), most)) {
      const { text, queryId } = statement;
      const asked = { text, file: `query ${queryId}`, parameters: [], ofOthers: true };
      const [report, why] = await explainAlone(design, url, { ...options, ...asked }).then(
        (made) => [made, null] as const,
        (error: unknown) => [null, error instanceof Error ? error.message : String(error)] as const,
      );
      found.push({ statement, report, why });
    }
    return found;
  } finally {
    await db.close();
  }
}

type Asked = Omit<AskOptions, 'url'> & Question & { readonly ofOthers: boolean };

async function explainOn(db: Database, asking: Asked): Promise<ExplainReport> {
  const { text, file, parameters, timeout, minSize, budget, ofOthers } = asking;
  const client = await db.connect('explain');
  const asked = await explainStatement(client, text, { parameters, timeout, ofOthers });
  const read = asked.plan === null ? null : readPlan(JSON.stringify(asked.plan), file);
  const plan = read === null ? null : { ...read, query: text };
  await loadParser();
  const parsed = parseStatement(text);
  if (!parsed.ok) throw fail('bad-query', `the statement cannot be read: ${parsed.message}`);
  const tree = parsed.statement;
  const tables = await readStatementTables(client, tree, asked.path);
  const facts = { text, file, tree, tables };
  const proposals =
    budget === null
      ? []
      : await propose(
          await db.connect('trial'),
          facts,
          { plan, how: asked.how },
          { parameters, budget, minSize },
        );
  return {
    plan,
    findings: [
      ...(plan === null ? [] : diagnose(plan)),
      ...findingsOfStatement(facts, { minSize }),
    ],
    proposals,
    notes: notesOf(asked),
  };
}

const notesOf = ({ how, because }: Explained): readonly string[] => {
  const what = {
    run: '',
    planned: 'planned and not run',
    generic: 'a generic plan, not run',
    nothing: 'not even planned',
  };
  return how === 'run' ? [] : [`${what[how]}: ${because.join('; ')}`];
};
