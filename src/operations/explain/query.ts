import { asksForJoins, diagnose, readPlan, withJoinsTried } from '../../explain/index.ts';
import { findingsOfStatement } from '../../explain/rules/index.ts';
import {
  type Design,
  type ExplainReport,
  fail,
  type IndexTrial,
  type StatementFacts,
} from '../../model/index.ts';
import {
  type Explained,
  explainStatement,
  readStatementTables,
  type TrialBudget,
  tryOtherJoins,
} from '../../postgres/explain/index.ts';
import { type Client, loadParser, parseStatement } from '../../postgres/index.ts';
import { type Database, database } from '../database.ts';
import { propose } from './propose.ts';

export interface AskOptions {
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
  return (await explainAlone(design, url, { ...options, ofOthers: false })).report;
}

/** What was heard of one statement, and what the report was made of. */
export interface ExplainedAlone {
  readonly report: ExplainReport;
  readonly facts: StatementFacts;
  readonly how: Explained['how'];
  readonly trials: readonly IndexTrial[];
}

/** On connections of its own: what a statement leaves in a session ends with it. */
export async function explainAlone(
  design: Design | null,
  url: string | undefined,
  asked: Asked,
): Promise<ExplainedAlone> {
  const db = database({ url }, design ?? {});
  try {
    return await explainOn(db, asked);
  } finally {
    await db.close();
  }
}

type Asked = Omit<AskOptions, 'url'> &
  Question & {
    readonly ofOthers: boolean;
    /** Names are looked for in it; absent: in that of this role and database. */
    readonly searchPath?: string | undefined;
  };

/** What a statement is about, whether or not the server would plan it. Throws `bad-query`. */
export async function factsOf(
  client: Client,
  { text, file }: Pick<Question, 'text' | 'file'>,
  path: readonly string[],
): Promise<StatementFacts> {
  await loadParser();
  const parsed = parseStatement(text);
  if (!parsed.ok) throw fail('bad-query', `the statement cannot be read: ${parsed.message}`);
  const tree = parsed.statement;
  return { text, file, tree, tables: await readStatementTables(client, tree, path) };
}

async function explainOn(db: Database, asking: Asked): Promise<ExplainedAlone> {
  const { text, file, parameters, timeout, minSize, budget, ofOthers, searchPath } = asking;
  const client = await db.connect('explain', searchPath);
  const asked = await explainStatement(client, text, { parameters, timeout, ofOthers });
  const read = asked.plan === null ? null : readPlan(JSON.stringify(asked.plan), file);
  const plan = read === null ? null : { ...read, query: text };
  const facts = await factsOf(client, { text, file }, asked.path);
  const found = [
    ...(plan === null ? [] : diagnose(plan)),
    ...findingsOfStatement(facts, { minSize }),
  ];
  const { how } = asked;
  const notes = notesOf(asked);
  if (budget === null) {
    const report = { plan, findings: found, proposals: [], notes };
    return { report, facts, how, trials: [] };
  }
  const trial = await db.connect('trial', searchPath);
  const options = { parameters, budget, minSize, ofOthers };
  const { proposals, trials } = await propose(trial, facts, { plan, how }, options);
  const tried = { text, statement: facts.tree, parameters, tables: facts.tables, ofOthers };
  const findings =
    how === 'run' && asksForJoins(found)
      ? withJoinsTried(found, await tryOtherJoins(trial, tried, budget))
      : found;
  return { report: { plan, findings, proposals, notes }, facts, how, trials };
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
