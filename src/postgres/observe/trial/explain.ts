import { isList, isMap, type LookupCost, type Value, type ValueMap } from '../../../model/index.ts';
import { id, lit, type Sql, sql } from '../../sql/quote.ts';
import type { Bench } from './session.ts';

export const indexBytes = (name: string, bench: Bench): Promise<number> => {
  const relation = sql`${lit(id('pg_temp', name).text)}::pg_catalog.regclass`;
  return bench.number(sql`SELECT pg_catalog.pg_relation_size(${relation}) AS n`);
};

/** Runs each query twice and tells of the second runs: of the first, pages come into memory. */
export async function lookups(
  queries: readonly Sql[],
  index_bytes: number,
  { client, paced }: Bench,
): Promise<LookupCost> {
  const costs: Omit<LookupCost, 'lookups' | 'index_bytes'>[] = [];
  for (const query of queries) {
    const text = sql`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${query}`.text;
    await paced(() => client.query(text));
    const { rows } = await paced(() => client.query<{ 'QUERY PLAN': Value }>(text));
    costs.push(costOf(rows[0]?.['QUERY PLAN'] ?? null));
  }
  const median = (of: (cost: (typeof costs)[number]) => number) => {
    const sorted = costs.map(of).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const fetches = costs.some(({ heap_fetches }) => heap_fetches !== null);
  return {
    ...{ ms: median(({ ms }) => ms), buffers: median(({ buffers }) => buffers) },
    rows: median(({ rows }) => rows),
    heap_fetches: fetches ? median(({ heap_fetches }) => heap_fetches ?? 0) : null,
    node: mostFrequent(costs.map(({ node }) => node)),
    ...{ lookups: costs.length, index_bytes },
  };
}

function costOf(plan: Value): Omit<LookupCost, 'lookups' | 'index_bytes'> {
  const [top] = isList(plan) ? plan : [];
  const root = isMap(top) && isMap(top.Plan) ? top.Plan : {};
  const all = nodesOf(root);
  const scan = all.find((node) => String(node['Node Type']).includes('Scan'));
  const blocks = ['Shared Hit', 'Shared Read', 'Local Hit', 'Local Read'];
  const fetches = all.find((node) => node['Heap Fetches'] !== undefined)?.['Heap Fetches'];
  return {
    ms: isMap(top) ? Number(top['Execution Time'] ?? 0) : 0,
    buffers: blocks.reduce((sum, kind) => sum + Number(root[`${kind} Blocks`] ?? 0), 0),
    rows: Number(root['Actual Rows'] ?? 0),
    heap_fetches: fetches === undefined ? null : Number(fetches),
    node: String(scan?.['Node Type'] ?? root['Node Type'] ?? ''),
  };
}

/** From the top down. */
const nodesOf = (node: ValueMap): readonly ValueMap[] => [
  node,
  ...(isList(node.Plans) ? node.Plans.filter(isMap).flatMap(nodesOf) : []),
];

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The planner's estimate for a statement, and the names of the indexes in its plan. */
export function estimateOf(plan: Value): {
  readonly cost: number;
  readonly indexes: readonly string[];
} {
  const [top] = isList(plan) ? plan : [];
  const root = isMap(top) && isMap(top.Plan) ? top.Plan : {};
  return {
    cost: Number(root['Total Cost'] ?? 0),
    indexes: nodesOf(root).flatMap((node) =>
      typeof node['Index Name'] === 'string' ? [node['Index Name']] : [],
    ),
  };
}
