import { diagnose, readPlan } from '../../explain/index.ts';
import { findingsOfStatement } from '../../explain/rules/index.ts';
import type { Design, ExplainFinding, ExplainReport } from '../../model/index.ts';
import {
  type Explained,
  explainStatement,
  readStatementTables,
} from '../../postgres/explain/index.ts';
import { loadParser, parseStatement } from '../../postgres/index.ts';
import { database } from '../database.ts';

export interface QueryOptions {
  readonly url?: string | undefined;
  readonly text: string;
  readonly file: string;
  /** Values of `$1`, `$2`, …; none where the statement has some: its generic plan. */
  readonly parameters: readonly string[];
  /** Milliseconds that running it may take. */
  readonly timeout: number;
  /** Bytes below which a table is small. */
  readonly minSize: number;
}

/** What the server's plan of one statement says, and what the statement itself does. It is run where nothing speaks
 *  against it. Throws as `explainStatement` does. */
export async function explainQuery(
  design: Design | null,
  { url, text, file, parameters, timeout, minSize }: QueryOptions,
): Promise<ExplainReport> {
  const db = database({ url }, design ?? {});
  try {
    const asked = await explainStatement(await db.connect('explain'), text, {
      ...{ parameters, timeout },
      ofOthers: false,
    });
    const plan = asked.plan === null ? null : readPlan(JSON.stringify(asked.plan), file);
    const tables = await ofStatement();
    return {
      plan: plan === null ? null : { ...plan, query: text },
      findings: [...(plan === null ? [] : diagnose(plan)), ...tables],
      proposals: [],
      notes: notesOf(asked),
    };

    async function ofStatement(): Promise<readonly ExplainFinding[]> {
      await loadParser();
      const parsed = parseStatement(text);
      if (!parsed.ok) return [];
      const client = await db.connect('explain');
      const tree = parsed.statement;
      const tables = await readStatementTables(client, tree, asked.path);
      return findingsOfStatement({ text, file, tree, tables }, { minSize });
    }
  } finally {
    await db.close();
  }
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
