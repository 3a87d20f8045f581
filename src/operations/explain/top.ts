import {
  type ForOne,
  isShared,
  type Member,
  overWorkload,
  untriedFor,
  worthwhile,
} from '../../explain/proposals/index.ts';
import type {
  Design,
  ExplainedStatement,
  ExplainedWorkload,
  StatementFacts,
} from '../../model/index.ts';
import {
  applicationPath,
  type TopStatement,
  topStatements,
  tryIndexes,
} from '../../postgres/explain/index.ts';
import { type Client, withoutTexts } from '../../postgres/index.ts';
import { callableIn, readOffered } from '../../postgres/observe/index.ts';
import { type Database, database } from '../database.ts';
import { toldOf } from '../trouble.ts';
import { type AskOptions, type ExplainedAlone, explainAlone, factsOf } from './query.ts';

interface Asked {
  readonly statement: TopStatement;
  readonly alone: ExplainedAlone | null;
  readonly why: string | null;
  /** null: it cannot be read. */
  readonly facts: StatementFacts | null;
}

/** Explains the statements of pg_stat_statements that took most time. They have no literals, so their plans are generic.
 *  What is proposed for one of them is judged over all. Throws `no-statements`. */
export async function explainTop(
  design: Design | null,
  { url, most, ...options }: AskOptions & { readonly most: number },
): Promise<ExplainedWorkload> {
  const db = database({ url }, design ?? {});
  const sessions = sessionsOf(db, 'explain');
  try {
    const asked: Asked[] = [];
    for (const statement of await topStatements(await sessions(null), most)) {
      const { text, queryId } = statement;
      const searchPath = statement.searchPath ?? undefined;
      const file = `query ${queryId}`;
      const asking = { text, file, parameters: [], ofOthers: true, searchPath };
      const [alone, why] = await explainAlone(design, url, { ...options, ...asking }).then(
        (made) => [made, null] as const,
        (error: unknown) => [null, inWords(error)] as const,
      );
      // What the server would not plan may write all the same.
      const facts =
        alone?.facts ??
        (await factsAlone(await sessions(statement.searchPath), asking).catch(() => null));
      asked.push({ statement, alone, why, facts });
    }
    const all = await judged(db, asked, options);
    return { statements: asked.map(withoutShared), proposals: overWorkload(all) };
  } finally {
    await db.close();
  }
}

const inWords = (error: unknown): string =>
  toldOf(error)
    .map(({ message }) => message)
    .join('; ');

/** One session for each search_path: statements of one role, or of roles alike, share theirs. */
function sessionsOf(db: Database, purpose: string) {
  const open = new Map<string | null, Promise<Client>>();
  return (searchPath: string | null): Promise<Client> => {
    const client = open.get(searchPath) ?? db.connect(purpose, searchPath ?? undefined);
    open.set(searchPath, client);
    return client;
  };
}

const factsAlone = async (client: Client, asking: Parameters<typeof factsOf>[1]) =>
  factsOf(client, asking, await applicationPath(client));

/** Asks each statement about the indexes that another one gains by. */
async function judged(
  db: Database,
  asked: readonly Asked[],
  { budget }: Pick<AskOptions, 'budget'>,
): Promise<readonly ForOne[]> {
  const all = asked.flatMap(({ statement, alone, facts }) => {
    if (facts === null) return [];
    const { queryId, calls, rows, searchPath } = statement;
    const member = { queryId, calls, rows, facts, trials: alone?.trials ?? [] };
    const how = alone?.how ?? ('nothing' as const);
    return [{ member, proposals: alone?.report.proposals ?? [], how, searchPath }];
  });
  const candidates = worthwhile(all.map(({ member }) => member));
  if (budget === null || candidates.length === 0) return all;
  const sessions = sessionsOf(db, 'trial');
  const offered = await readOffered(await sessions(null));
  const found: ForOne[] = [];
  for (const { member, proposals, how, searchPath } of all) {
    const more = untriedFor(member, candidates);
    const may = how === 'run' || (how !== 'nothing' && callableIn(offered, 'hypopg') !== null);
    const trials = [...member.trials];
    if (more.length > 0 && may) {
      const tried = { ...askedOf(member), parameters: [], ofOthers: true };
      trials.push(await tryIndexes(await sessions(searchPath), offered, tried, more, budget));
    }
    found.push({ member: { ...member, trials }, proposals });
  }
  return found;
}

const askedOf = ({ facts: { text, tree, tables } }: Member) => ({ text, statement: tree, tables });

/** What is judged over all is told once, and not under each. The statement is others': comments and strings that
 *  pg_stat_statements has kept are nobody's business. */
const withoutShared = ({
  statement: { queryId, text, calls, total },
  alone,
  why,
}: Asked): ExplainedStatement => {
  const told = { queryId, text: withoutTexts(text), calls, total, why };
  if (alone === null) return { ...told, report: null };
  const { plan, proposals, ...report } = alone.report;
  return {
    ...told,
    report: {
      ...report,
      plan: plan === null ? null : { ...plan, query: told.text },
      proposals: proposals.filter((one) => !isShared(one)),
    },
  };
};
