import {
  type AdviceInput,
  type Finding,
  formatBytes,
  measured,
  qualified,
} from '../../model/index.ts';
import { callsWindow } from '../shared/calls.ts';
import { isLarge } from '../shared/family.ts';
import { found } from '../shared/finding.ts';
import { trialOf } from './searched.ts';
import {
  type Search,
  searchesOf,
  VECTOR,
  type VectorIndex,
  vectorIndexes,
  wantedOf,
} from './subject.ts';

/** How many times sooner it has to be with the index before the planner is said to be wrong. */
const SOONER = 2;

/** Searches that no index of their column can serve, and those that the planner makes without one. */
export function notUsed(input: AdviceInput): readonly Finding[] {
  const indexes = vectorIndexes(input).filter(({ bytes }) => isLarge(bytes, input));
  return [
    ...indexes.flatMap((one) => unserved(input, one, indexes) ?? []),
    ...indexes.flatMap((one) => slower(input, one) ?? []),
  ];
}

/** By an operator that none of the indexes on the column orders by, or in descending order, which none can. */
function unserved(
  input: AdviceInput,
  one: VectorIndex,
  all: readonly VectorIndex[],
): Finding | null {
  const others = all.filter(
    ({ family, columns }) =>
      family === one.family && columns.some((name) => one.columns.includes(name)),
  );
  // Told of the first index alone.
  if (others[0] !== one) return null;
  const operators = new Set(others.flatMap(({ operators: own }) => own));
  const [worst] = searchesOf(input, one)
    .filter((search) => isWhole(search) && (search.descending || !operators.has(search.operator)))
    .sort((a, b) => b.statement.calls - a.statement.calls);
  if (worst === undefined) return null;
  const { statement, operator, descending } = worst;
  const why = descending
    ? 'in descending order, which no index of vectors can serve'
    : `by ${operator}, and its index is by ${[...operators].join(', ')}`;
  return found(VECTOR, input, {
    ...{ code: 'index-not-used', address: one.address, severity: 'warning' },
    title: `${qualified(one.top.table)}: searches order ${why}: all rows are read`,
    bytes: one.bytes,
    evidence: [
      measured('calls', statement.calls, 'calls', statement.source, { window: callsWindow(input) }),
      measured('size of the index', one.bytes, 'bytes', 'pg_relation_size'),
    ],
    outside: descending
      ? 'Order by the distance itself, ascending: ORDER BY e <=> $1, and not by 1 - (e <=> $1) descending.'
      : `Search by ${[...operators].join(' or ')}, or declare an index whose operator class is that of ${operator}.`,
  });
}

/** Nothing but ORDER BY and LIMIT decides how it is planned: with a condition of equality another index may do. */
const isWhole = ({ use }: Search): boolean =>
  use.alone &&
  use.limit &&
  !use.columns.some(
    ({ position, conjunct, operator }) => position === 'where' && conjunct && operator === '=',
  ) &&
  use.columns.filter(({ position }) => position === 'order').length === 1;

/** The planner does without it where it would be much sooner. */
function slower(input: AdviceInput, one: VectorIndex): Finding | null {
  const done = trialOf(input, one, wantedOf(input, one).where);
  const [today] = done?.result.variants ?? [];
  const forced = done?.result.forced ?? null;
  if (done === undefined || today === undefined || forced === null || today.by_index > 0)
    return null;
  const isSooner =
    forced.by_index === forced.recalls.length && forced.p50_ms * SOONER < today.p50_ms;
  if (!isSooner) return null;
  const trial = `trial, seed ${done.result.seed}`;
  return found(VECTOR, input, {
    ...{ code: 'index-not-used', address: one.address, severity: 'warning' },
    title: `${qualified(one.top.index)}, ${formatBytes(one.bytes)}: the planner does not use it (${today.plan}), p50 ${today.p50_ms.toFixed(2)} ms; with it ${forced.p50_ms.toFixed(2)} ms`,
    bytes: one.bytes,
    evidence: [
      measured('p50 as it is planned', today.p50_ms, 'ms', trial),
      measured('p50 by the index', forced.p50_ms, 'ms', trial),
      measured('plan', today.plan, null, 'EXPLAIN'),
    ],
    outside:
      'dbopt explain tells why: costs (random_page_cost), statistics that are old, or a condition that another index serves.',
  });
}
