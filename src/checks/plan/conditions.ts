import { families } from '../../advisors/shared/index.ts';
import {
  type Check,
  type Evidence,
  type Figure,
  isMap,
  measured,
  type PlanNode,
  type PlanResult,
  texts,
} from '../../model/index.ts';
import { figure, open } from '../shared/figure.ts';

const condition = (quantity: string, what: string, holds: boolean): Figure => ({
  ...figure('statement', quantity, measured(what, holds ? 'yes' : 'no', null, 'EXPLAIN')),
  holds,
});

const isCalled = ({ type, label, index }: PlanNode, name: string): boolean =>
  [type, label, index].some((each) => each?.toLowerCase() === name.toLowerCase());

/** Nodes and indexes that must be in it, or must not. */
export function named({ options }: Check, { plan: { nodes } }: PlanResult): readonly Figure[] {
  const has = (name: string) => nodes.some((node) => isCalled(node, name));
  return [
    ...texts(options.forbid).map((name) => condition('forbid', `without ${name}`, !has(name))),
    ...texts(options.require).map((name) => condition('require', `with ${name}`, has(name))),
  ];
}

const RUN = 'give values for its parameters in params, and name a statement that only reads';

function notRun(quantity: string, { why_not }: PlanResult): Figure {
  const why = `it was planned and not run: ${why_not}`;
  return open('statement', quantity, `what ${quantity} is`, why, RUN);
}

/** Rows that index-only scans had to look up. */
export function fetched({ bounds }: Check, result: PlanResult): readonly Figure[] {
  if (bounds.length === 0) return [];
  if (!result.ran) return [notRun('heap_fetches', result)];
  const sum = result.plan.nodes.reduce((all, { heapFetches }) => all + (heapFetches ?? 0), 0);
  return [figure('statement', 'heap_fetches', measured('heap fetches', sum, null, 'EXPLAIN'))];
}

/** The node whose rows are furthest from what was estimated. */
export function guessed({ options }: Check, result: PlanResult): readonly Figure[] {
  const within = isMap(options.estimates) ? String(options.estimates.within ?? '') : '';
  if (within === '') return [];
  if (!result.ran) return [notRun('estimates', result)];
  const errors = result.plan.nodes.flatMap(({ rows, neverExecuted, label }) =>
    rows.comparable && !neverExecuted && rows.planned !== null && rows.perLoop !== null
      ? [{ label, error: Math.abs(rows.planned - rows.perLoop) / Math.max(rows.perLoop, 1) }]
      : [],
  );
  const worst = errors.reduce((a, b) => (b.error > a.error ? b : a), { label: '', error: 0 });
  const max = Number(within.slice(0, -1)) / 100;
  return [
    {
      ...figure(
        'statement',
        'estimates',
        measured(whereOff(worst.label), worst.error, 'share', 'EXPLAIN (ANALYZE)'),
      ),
      bound: { quantity: 'estimates', unit: 'share', min: null, max },
    },
  ];
}

const whereOff = (label: string): string => (label === '' ? 'off by' : `off at ${label}`);

/** A filter above a scan: of a join, an aggregate, or of what a CTE or a subquery made. */
const isAbove = ({ type, conditions }: PlanNode): boolean =>
  (conditions.Filter !== undefined && (!type.endsWith('Scan') || MADE.has(type))) ||
  conditions['Join Filter'] !== undefined;

const MADE = new Set(['CTE Scan', 'Subquery Scan', 'WorkTable Scan', 'Function Scan']);

/** Whether rows are thrown away where they are read. */
export const inScan = ({ plan: { nodes } }: PlanResult): Figure =>
  condition('predicate_in_scan', 'filtered where read', !nodes.some(isAbove));

/** Whether of each partitioned table only some partitions are read. */
export function pruned(evidence: Evidence, { plan: { nodes } }: PlanResult): Figure {
  const read = nodes.filter(({ neverExecuted }) => !neverExecuted);
  const partitioned = families(evidence).filter(({ root }) => root.kind === 'p');
  const told = partitioned.flatMap(({ leaves }) => {
    const own = leaves.filter(({ schema, name }) =>
      read.some((node) => node.relation === name && (node.schema ?? schema) === schema),
    );
    return own.length === 0 ? [] : [own.length < leaves.length];
  });
  const isNothing = nodes.some(({ other }) => other['Subplans Removed'] !== undefined);
  if (told.length === 0 && !isNothing) {
    const why = 'no partition of a table is in its plan';
    return open(
      'statement',
      'pruned',
      'whether partitions are pruned',
      why,
      'name a statement that reads a partitioned table',
    );
  }
  return condition('pruned', 'some partitions alone', told.every(Boolean));
}
