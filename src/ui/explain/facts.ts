import {
  type Edit,
  type ExplainReport,
  type PlanNode,
  type QueryPlan,
  unvaried,
} from '../../model/index.ts';
import { plural } from '../format.ts';

/** A change of the design, as all screens say it, and as the design would. */
export const editText = ({ address, field, to }: Edit): string =>
  `${address}: ${field}: ${unvaried(typeof to === 'string' ? to : JSON.stringify(to))}`;

/** What all screens of a plan say alike. */
export const titleOf = ({
  label,
  relation,
  alias,
  cte,
  index,
  subplan,
  schema,
}: PlanNode): string => {
  const name = relation ?? cte;
  const target = [...(schema === null || name === null ? [] : [schema]), name ?? alias]
    .flatMap((one) => (one === null ? [] : [quoted(one)]))
    .join('.');
  const called = alias !== null && alias !== name && name !== null ? ` ${quoted(alias)}` : '';
  const using =
    index === null ? '' : ` ${label.startsWith('Bitmap') ? 'on' : 'using'} ${quoted(index)}`;
  return `${subplan === null ? '' : `${subplan}: `}${label}${using}${target === '' ? '' : ` on ${target}${called}`}`;
};

/** A name with spaces in it would be read as several words. */
const quoted = (name: string): string =>
  /^[\p{L}_][\w\p{L}$]*$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`;

export const msText = (ms: number | null): string =>
  ms === null
    ? ''
    : ms >= 100
      ? Math.round(ms).toLocaleString('en-US')
      : ms.toFixed(ms >= 10 ? 1 : 2);

/** Of a share, 0 to 1. */
export const percentText = (share: number | null): string =>
  share === null ? '' : `${share > 0 && share < 0.01 ? '<1' : Math.round(share * 100)}%`;

/** Short, so that it fits a column: `98,213`, `1.2M`. */
export function rowsText(rows: number | null): string {
  if (rows === null) return '–';
  if (rows >= 10_000_000) return `${(rows / 1_000_000).toFixed(rows >= 100_000_000 ? 0 : 1)}M`;
  if (rows >= 1_000_000) return `${(rows / 1_000_000).toFixed(2)}M`;
  return rows >= 100 || Number.isInteger(rows)
    ? Math.round(rows).toLocaleString('en-US')
    : String(Number(rows.toFixed(2)));
}

/** `3.4 ×` where the estimate was so wrong that it is seen, '' where not. */
export const errorText = ({ rows: { qError, comparable } }: PlanNode): string =>
  qError === null || !comparable || qError < 2
    ? ''
    : `${qError >= 10 ? Math.round(qError).toLocaleString('en-US') : qError.toFixed(1)}×`;

/** Columns of a bar. */
export const BAR = 10;

/** `executed in 212 ms, planned in 0.4 ms; 12 nodes; 40 blocks read, 1,200 found in shared buffers` */
export function summaryOf(plan: QueryPlan): string {
  const whole = plan.executionTime ?? plan.duration ?? plan.nodes[0]?.time.inAll ?? null;
  const buffers = plan.nodes[0]?.buffers?.inAll;
  const parts = [
    plan.analyzed
      ? whole === null
        ? 'executed'
        : `executed in ${msText(whole)} ms`
      : 'planned, not executed',
    ...(plan.planningTime === null ? [] : [`planned in ${msText(plan.planningTime)} ms`]),
    plural(plan.nodes.length, 'node'),
    ...(buffers === undefined
      ? []
      : [
          `${rowsText(buffers.sharedRead)} blocks read, ${rowsText(buffers.sharedHit)} found in shared buffers`,
        ]),
  ];
  return parts.join('; ');
}

/** Facts about a node beside its numbers, as `name: value`. */
export function detailsOf(node: PlanNode): readonly (readonly [string, string])[] {
  const {
    conditions,
    removed,
    loops,
    neverExecuted,
    sort,
    hash,
    heapFetches,
    heapBlocks,
    workers,
  } = node;
  const number = (name: string, value: number | null | undefined, unit = '') =>
    value === null || value === undefined ? [] : [[name, `${rowsText(value)}${unit}`] as const];
  const io = node.buffers?.exclusive;
  return [
    ...(neverExecuted ? [['never executed', ''] as const] : []),
    ...Object.entries(conditions).filter(([name]) => name !== 'Output'),
    ...number('thrown away by the filter, in all', removed.filter?.inAll),
    ...number('thrown away by the join filter, in all', removed.joinFilter?.inAll),
    ...number('thrown away by the recheck, in all', removed.indexRecheck?.inAll),
    ...(loops === null || loops === 1 ? [] : number('loops', loops)),
    ...(sort === null
      ? []
      : [
          [
            'sort',
            `${sort.method}, ${rowsText(sort.kilobytes)} kB in ${sort.on.toLowerCase()}`,
          ] as const,
        ]),
    ...(hash === null || hash.batches === 1 ? [] : number('batches', hash.batches)),
    ...number('heap fetches', heapFetches),
    ...(heapBlocks === null || heapBlocks.lossy === 0
      ? []
      : number('lossy pages', heapBlocks.lossy)),
    ...(workers === null
      ? []
      : [['workers', `${workers.launched ?? '–'} of ${workers.planned ?? '–'}`] as const]),
    ...(io === undefined || io.sharedRead === 0 ? [] : number('blocks read here', io.sharedRead)),
    ...(io === undefined || io.tempWritten === 0
      ? []
      : number('temporary blocks written here', io.tempWritten)),
  ];
}

export const isWrong = ({ rows: { qError, comparable } }: PlanNode): boolean =>
  comparable && (qError ?? 1) >= 10;

/** What was found, what stays open, and what was tried and helped. */
export const partsOf = ({ findings, proposals }: ExplainReport) => ({
  told: findings.filter(({ verdict }) => verdict === 'found'),
  open: [...findings, ...proposals].filter(({ verdict }) => verdict === 'cannot-tell'),
  helped: proposals.filter(({ verdict }) => verdict === 'found'),
});

export const isQuiet = (report: ExplainReport): boolean => {
  const { told, helped } = partsOf(report);
  return told.length === 0 && helped.length === 0;
};
