import { type ExplainFinding, measured, type PlanNode, type QueryPlan } from '../../model/index.ts';
import { cannotTell, found, gradeOf, type Sign, timeTold } from './finding.ts';
import { misestimate, wrongOrigins } from './misestimate.ts';
import { count, nameOf, times } from './words.ts';

/** Loops times the rows that each looks at. */
const WORK = 100_000;
/** Of the execution. */
const SHARE = 0.3;

export const NESTED_LOOP = 'nested-loop';

/** A nested loop over many rows. That another join is faster only a trial tells: found by the plan alone is what the
 *  planner did not expect. */
export const nestedLoop: Sign = {
  code: NESTED_LOOP,
  find: (plan) => {
    const origins = wrongOrigins(plan);
    return plan.nodes.flatMap((join) => {
      const [outer, inner] = sidesOf(plan, join);
      if (outer === undefined || inner === undefined || inner.loops === null) return [];
      const work = inner.loops * Math.max(1, looked(plan, inner));
      if (work < WORK) return [];
      const origin = origins.find(({ node }) => isWithin(plan, node, outer))?.node;
      const unforeseen =
        origin !== undefined && (outer.rows.perLoop ?? 0) >= (outer.rows.planned ?? 0) * 10;
      if (unforeseen) return [unexpected(plan, { join, outer, inner, work, origin })];
      return join.time.inAll !== null && shareOf(plan, inner) < SHARE
        ? []
        : [open(plan, { join, outer, inner, work })];
    });
  },
};

interface Loop {
  readonly join: PlanNode;
  readonly outer: PlanNode;
  readonly inner: PlanNode;
  readonly work: number;
}

const evidenceOf = (plan: QueryPlan, { inner, work }: Loop) => [
  measured('loops', inner.loops ?? 0, null, 'EXPLAIN, Actual Loops of the inner side'),
  measured('loops × rows looked at', work, null, 'EXPLAIN'),
  ...timeTold(plan, inner.time.inAll),
];

/** Chosen for another number of rows: `origin` is where the estimate of the outer side goes wrong. */
function unexpected(plan: QueryPlan, loop: Loop & { readonly origin: PlanNode }): ExplainFinding {
  const { join, outer, inner, origin } = loop;
  const { planned, perLoop } = outer.rows;
  const above = misestimate.find(plan).find(({ node }) => node === origin.id);
  return found({
    code: NESTED_LOOP,
    node: join,
    about: inner,
    severity: gradeOf(plan, inner.time.inAll),
    title: `${nameOf(inner)} was looked up ${count(inner.loops)} times, ${times((perLoop ?? 1) / Math.max(1, planned ?? 1))} more than expected`,
    evidence: evidenceOf(plan, loop),
    outside: 'mend the estimate: with the true number of rows the planner joins otherwise',
    under: above === undefined ? null : { code: above.code, address: above.address },
  });
}

const open = (plan: QueryPlan, loop: Loop): ExplainFinding => ({
  ...cannotTell({
    code: NESTED_LOOP,
    node: loop.join,
    question: `Is there a faster join than ${count(loop.inner.loops)} lookups of ${nameOf(loop.inner)}?`,
    why: 'the plan tells what was done, and not what another one would have taken',
    needs: 'let it be tried: dbopt explain --query-file FILE with a server',
  }),
  evidence: evidenceOf(plan, loop),
});

function sidesOf({ nodes }: QueryPlan, { type, children }: PlanNode) {
  if (type !== 'Nested Loop') return [undefined, undefined] as const;
  const sides = children.flatMap((id) => nodes[id] ?? []);
  const side = (which: string) => sides.find(({ relationship }) => relationship === which);
  return [side('Outer'), side('Inner')] as const;
}

/** Rows that a loop of it looks at, those it throws away included. */
function looked({ nodes }: QueryPlan, inner: PlanNode): number {
  const scan = KEEPERS.has(inner.type) ? (nodes[inner.children[0] ?? inner.id] ?? inner) : inner;
  const removed =
    (scan.loops ?? 0) === (inner.loops ?? 0) ? (scan.removed.filter?.perLoop ?? 0) : 0;
  return (inner.rows.perLoop ?? 0) + removed;
}

const KEEPERS: ReadonlySet<string> = new Set(['Materialize', 'Memoize']);

const shareOf = (plan: QueryPlan, inner: PlanNode): number => {
  const whole = plan.executionTime ?? plan.duration ?? plan.nodes[0]?.time.inAll ?? 0;
  const join = inner.parent === null ? undefined : plan.nodes[inner.parent];
  // Going through kept rows is the join's own work.
  const ms = (inner.time.inAll ?? 0) + (join?.time.exclusive ?? 0);
  return whole === 0 ? 1 : ms / whole;
};

function isWithin({ nodes }: QueryPlan, node: PlanNode, top: PlanNode): boolean {
  let at: PlanNode | undefined = node;
  while (at !== undefined && at.id > top.id) at = at.parent === null ? undefined : nodes[at.parent];
  return at?.id === top.id;
}
