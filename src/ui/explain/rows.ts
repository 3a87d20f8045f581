import type { ExplainReport, PlanNode, QueryPlan } from '../../model/index.ts';

/** A row of the drawn tree. */
export interface TreeRow {
  readonly node: PlanNode;
  /** What connects it with its parent: `│  └─ `. */
  readonly guides: string;
  /** Nodes below that are not drawn: together they take too little. */
  readonly folded: number;
  /** On the way from the topmost node to the one that takes longest. */
  readonly lit: boolean;
  /** Codes of the findings at it, each once. */
  readonly codes: readonly string[];
}

/** Share of the execution below which a branch is folded, unless something is found in it. */
const FOLD = 0.01;
/** Nodes that are always drawn. */
const FEW = 15;
/** Branches deeper than that are drawn at this depth: no screen is wider. */
const DEEPEST = 40;

/** Nodes that a page shows without folding. */
const PAGE = 500;

/** The same for a page, which is as long as it has to be. */
export const pageRows = (report: Pick<ExplainReport, 'plan' | 'findings'>): readonly TreeRow[] =>
  treeRows(report, PAGE);

/** The tree as it is drawn, the topmost node first; `few` nodes are all drawn. */
export function treeRows(
  { plan, findings }: Pick<ExplainReport, 'plan' | 'findings'>,
  few = FEW,
): readonly TreeRow[] {
  if (plan === null) return [];
  const codes = codesAt(findings);
  const sizes = sizesOf(plan, codes);
  const lit = litPath(plan);
  const rows: TreeRow[] = [];
  const waiting: { readonly id: number; readonly before: string; readonly last: boolean }[] = [
    { id: 0, before: '', last: true },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, before, last } = next;
    const node = plan.nodes[id];
    if (node === undefined) continue;
    const folds = plan.nodes.length > few && foldable(plan, node, sizes);
    rows.push({
      node,
      guides: node.parent === null ? '' : `${before}${last ? '└─ ' : '├─ '}`,
      folded: folds ? (sizes[id]?.nodes ?? 1) - 1 : 0,
      lit: lit.has(id),
      codes: codes.get(id) ?? [],
    });
    if (folds) continue;
    const inner = node.parent === null ? '' : `${before}${last ? '   ' : '│  '}`;
    const deep = node.depth < DEEPEST ? inner : before;
    for (const child of node.children.toReversed()) {
      waiting.push({ id: child, before: deep, last: child === node.children.at(-1) });
    }
  }
  return rows;
}

function codesAt(findings: ExplainReport['findings']): ReadonlyMap<number, readonly string[]> {
  const codes = new Map<number, readonly string[]>();
  for (const { node, code, verdict } of findings) {
    if (node !== null && verdict === 'found')
      codes.set(node, [...new Set([...(codes.get(node) ?? []), code])]);
  }
  return codes;
}

interface Size {
  nodes: number;
  ms: number;
  told: boolean;
}

/** Of each branch: its nodes, their time, and whether anything is found in it. */
function sizesOf(plan: QueryPlan, codes: ReadonlyMap<number, unknown>): readonly Size[] {
  const sizes = plan.nodes.map(({ id, time }) => ({
    nodes: 1,
    ms: time.exclusive ?? 0,
    told: codes.has(id),
  }));
  for (const { id, parent } of plan.nodes.toReversed()) {
    const [own, above] = [sizes[id], parent === null ? undefined : sizes[parent]];
    if (own === undefined || above === undefined) continue;
    above.nodes += own.nodes;
    above.ms += own.ms;
    above.told ||= own.told;
  }
  return sizes;
}

function foldable(plan: QueryPlan, { id }: PlanNode, sizes: readonly Size[]): boolean {
  const [own, whole] = [sizes[id], sizes[0]];
  if (own === undefined || whole === undefined || own.nodes < 2 || own.told || !plan.timed)
    return false;
  return own.ms < whole.ms * FOLD;
}

/** The node that takes longest by itself, and all above it. */
function litPath({ nodes }: QueryPlan): ReadonlySet<number> {
  const worst = nodes.reduce<PlanNode | null>(
    (most, node) =>
      node.time.exclusive !== null && node.time.exclusive > (most?.time.exclusive ?? 0)
        ? node
        : most,
    null,
  );
  const path = new Set<number>();
  for (let id = worst?.id ?? null; id !== null; id = nodes[id]?.parent ?? null) path.add(id);
  return path;
}
