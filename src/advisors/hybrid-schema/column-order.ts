import {
  type AdviceInput,
  type ColumnOrder,
  type Finding,
  formatBytes,
  identifier,
  measured,
  qualified,
  tableAddress,
} from '../../model/index.ts';
import { type Family, families, isLarge } from '../shared/family.ts';
import { found } from '../shared/finding.ts';
import { doneTrials } from '../shared/sampled.ts';
import { percent } from '../shared/words.ts';
import { type Laid, rowBytes, tightOrder } from './layout.ts';
import { HYBRID } from './subject.ts';

/** Share of a row below which another order is not worth a word. */
const WORTH = 0.05;
const MUCH = 100 * 1024 * 1024;

interface Padded {
  readonly family: Family;
  readonly order: readonly string[];
  /** Bytes a row by computation, as it is and in that order. */
  readonly before: number;
  readonly after: number;
}

/** Tables whose rows would be smaller in another order of columns, as far as statistics tell. */
function padded(input: AdviceInput): readonly Padded[] {
  return families(input.evidence).flatMap((family) => {
    const { root, main, leaves } = family;
    const columns: readonly Laid[] = leaves[0]?.columns ?? [];
    const isKnown = columns.every(({ stats, length }) => stats !== null || length > 0);
    const isAnalysed = columns.some(({ stats }) => stats !== null);
    if (root.kind === 'm' || !isLarge(main, input) || !isKnown || !isAnalysed) return [];
    const dropped = leaves[0]?.dropped_columns ?? 0;
    const order = tightOrder(columns);
    const before = rowBytes(columns, dropped);
    const after = rowBytes(order, dropped);
    if (perPage(before) >= perPage(after) || 1 - after / before < WORTH) return [];
    return [{ family, order: order.map(({ name }) => name), before, after }];
  });
}

/** Rows that fit a page. */
const perPage = (bytes: number): number => 8168 / bytes;

export const orderTrials = (input: AdviceInput): readonly ColumnOrder[] =>
  padded(input).flatMap(({ family, order }) => {
    const [largest] = family.leaves;
    return largest?.readable === true ? [{ kind: 'column-order', table: largest.oid, order }] : [];
  });

export function columnOrder(input: AdviceInput): readonly Finding[] {
  return padded(input).flatMap(({ family, order, before, after }) => {
    const done = doneTrials(input, 'column-order').find(
      ({ request }) => request.table === family.leaves[0]?.oid,
    );
    const [from, to] =
      done === undefined ? [before, after] : [done.result.before.main, done.result.after.main];
    const share = from > 0 ? 1 - to / from : 0;
    if (share < WORTH) return [];
    const saved = share * family.main;
    return [
      found(HYBRID, input, {
        code: 'column-order',
        address: tableAddress(family.root),
        severity: done !== undefined && saved >= MUCH ? 'warning' : 'info',
        title: `${qualified(family.root)}: another order of columns saves ${percent(share)}, ${formatBytes(saved)} of padding`,
        bytes: family.main,
        evidence: [
          measured('bytes a row', round(from), 'bytes', source(done?.trial)),
          measured('bytes a row in that order', round(to), 'bytes', source(done?.trial)),
        ],
        gain: {
          how: done === undefined ? 'computed' : 'measured',
          what: 'size of the table without TOAST',
          before: family.main,
          after: Math.round(family.main - saved),
          unit: 'bytes',
        },
        outside: `Only a new table has a new order: CREATE TABLE with ${order.map(identifier).join(', ')}, copy, swap. Worth it when the table is rebuilt anyway.`,
      }),
    ];
  });
}

const source = (trial: { readonly rows: number; readonly seed: number } | undefined): string =>
  trial === undefined
    ? 'alignment of the types, avg_width and null_frac of pg_stats'
    : `trial on copies of ${trial.rows} rows, seed ${trial.seed}`;

const round = (value: number): number => Math.round(value * 10) / 10;
