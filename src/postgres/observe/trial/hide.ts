import type {
  HiddenCost,
  HideIndex,
  TableFacts,
  TrialResult,
  Value,
  ValueMap,
} from '../../../model/index.ts';
import { judge } from '../../explain/judge.ts';
import { parseStatement } from '../../sql/parse.ts';
import { id, lit, sql, trusted } from '../../sql/quote.ts';
import { callableIn, type Offered, offers } from '../offered.ts';
import { estimateOf } from './explain.ts';
import { type Bench, NotDone } from './session.ts';

/** Statements as they were sent, by StatementUse.id. */
export type Sent = ReadonlyMap<string, readonly string[]>;

/** What the planner makes of statements while HypoPG hides an index from it. Nothing is run: EXPLAIN alone. */
export async function hideIndex(
  { index, statements }: HideIndex,
  table: TableFacts,
  sent: Sent,
  offered: Offered,
  bench: Bench,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  const schema = callableIn(offered, 'hypopg');
  if (schema === null || !offers(offered, 'hypopg_hide_index')) {
    throw new NotDone('hiding an index takes the extension hypopg 1.4');
  }
  const name = table.indexes.find(({ oid }) => oid === index)?.name ?? '';
  const texts = statements.flatMap((statement) => {
    const text = sent.get(statement)?.find(isSelect);
    return text === undefined ? [] : [{ statement, text }];
  });
  if (texts.length === 0) throw new NotDone('of no such statement a text with literals is known');
  const costs: HiddenCost[] = [];
  for (const { statement, text } of texts) {
    // Whoever sent it chose what planning it works out.
    const chosen = { ofOthers: true, values: [] };
    const { may, foreign } = await judge(bench.client, treeOf(text), ['pg_catalog'], chosen);
    if (may === 'nothing' || foreign.length > 0) continue;
    const shown = await explain(text, bench);
    await bench.run(sql`SELECT ${id(schema, 'hypopg_hide_index')}(${lit(index)}::oid)`);
    const hidden = await explain(text, bench);
    await bench.run(sql`SELECT ${id(schema, 'hypopg_unhide_index')}(${lit(index)}::oid)`);
    const uses_index = shown.indexes.includes(name);
    costs.push({ statement, cost: shown.cost, cost_hidden: hidden.cost, uses_index });
  }
  if (costs.length === 0)
    throw new NotDone('to plan its statements would call functions of others');
  return { rows: 0, result: { kind: 'hide-index', statements: costs } };
}

/** One SELECT, by the parser: what follows EXPLAIN must not be two statements. */
const isSelect = (text: string): boolean => treeOf(text).SelectStmt !== undefined;

function treeOf(text: string): ValueMap {
  const parsed = parseStatement(text);
  return parsed.ok ? parsed.statement : {};
}

async function explain(text: string, { read }: Bench) {
  const { rows } = await read<{ 'QUERY PLAN': Value }>(sql`EXPLAIN (FORMAT JSON) ${trusted(text)}`);
  return estimateOf(rows[0]?.['QUERY PLAN'] ?? null);
}
