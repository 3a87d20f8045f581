import {
  type ColumnUse,
  grouped,
  type JsonUse,
  type StatementUse,
  type Workload,
} from '../../model/index.ts';
import { usesOf } from '../shared/calls.ts';
import { wilson } from '../statistics/wilson.ts';

/** How much of the reads of a table look for a key of a document. */
export interface KeyUseShare {
  readonly path: readonly string[];
  /** Of all calls that read the table: the best guess, and where the truth lies. 0 to 1. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Types that statements cast it to. */
  readonly casts: readonly string[];
}

export interface KeyUses {
  /** Calls that read the table at all. */
  readonly calls: number;
  /** Calls that take a key out of the column to look for it. */
  readonly json: number;
  /** Of those, calls of statements of which no text with literals is known. */
  readonly unknown: number;
  /** Texts with literals that were looked at. */
  readonly texts: number;
  /** Most used first. */
  readonly keys: readonly KeyUseShare[];
}

/** Taking a value out; the others ask for keys, and an index of the whole document answers them. */
const GETTERS: ReadonlySet<string> = new Set([
  ...['->', '->>', '#>', '#>>', '[]'],
  ...[
    'jsonb_extract_path',
    'jsonb_extract_path_text',
    'json_extract_path',
    'json_extract_path_text',
  ],
]);
/** Where a column of its own helps: to look for a key, to order or to group by it. */
const LOOKS: ReadonlySet<string> = new Set(['where', 'join', 'order', 'group']);

/** Keys of a column as the statements use them. */
export function keyUses(workload: Workload, tables: ReadonlySet<number>, column: string): KeyUses {
  const reads = usesOf(workload, tables).filter(({ use }) => use.access === 'read');
  const byStatement = grouped(reads, ({ statement }) => statement);
  let calls = 0;
  const strata: Stratum[] = [];
  for (const [statement, uses] of byStatement) {
    calls += statement.calls;
    const looks = uses.flatMap(({ use }) => use.columns).filter((use) => isLook(use, column));
    if (looks.length > 0) strata.push(stratumOf(statement, looks));
  }
  return {
    calls,
    json: total(strata.map((one) => one.calls)),
    unknown: total(strata.filter(({ texts }) => texts === 0).map((one) => one.calls)),
    texts: total(strata.map(({ texts }) => (Number.isFinite(texts) ? texts : 0))),
    keys: calls === 0 ? [] : shares(strata, calls),
  };
}

const isLook = (use: ColumnUse, column: string): boolean =>
  use.column === column &&
  use.json !== null &&
  GETTERS.has(use.json.operator) &&
  LOOKS.has(use.position);

/** One statement: how often each key stood in its texts. */
interface Stratum {
  readonly calls: number;
  /** Infinity: the statement itself says its keys. */
  readonly texts: number;
  readonly hits: ReadonlyMap<string, number>;
  readonly casts: ReadonlyMap<string, ReadonlySet<string>>;
}

function stratumOf({ calls }: StatementUse, looks: readonly ColumnUse[]): Stratum {
  const hits = new Map<string, number>();
  const casts = new Map<string, Set<string>>();
  let texts = Number.POSITIVE_INFINITY;
  for (const { json } of looks) {
    if (json === null) continue;
    const known = knownPath(json);
    const seen = known === null ? textual(json) : [[known, 1] as const];
    if (known === null) texts = Math.min(texts, json.texts);
    for (const [path, share] of seen) {
      const key = JSON.stringify(path);
      hits.set(key, Math.min(1, (hits.get(key) ?? 0) + share));
      if (json.cast !== null) casts.set(key, (casts.get(key) ?? new Set()).add(json.cast));
    }
  }
  return { calls, texts, hits, casts };
}

/** The path that the statement's own text says, whole; null: some of it is a parameter. */
function knownPath({ path }: JsonUse): readonly string[] | null {
  const keys = path.flatMap((key) => key ?? []);
  return keys.length === path.length && keys.length > 0 ? keys : null;
}

/** Paths with the share of texts that have them. */
const textual = ({ keys, texts }: JsonUse): readonly (readonly [readonly string[], number])[] =>
  texts === 0 ? [] : keys.map((key) => [key.path, key.texts / texts] as const);

function shares(strata: readonly Stratum[], calls: number): readonly KeyUseShare[] {
  const paths = new Set(strata.flatMap(({ hits }) => [...hits.keys()]));
  return [...paths]
    .map((path) => shareOf(path, strata, calls))
    .sort((a, b) => b.estimate - a.estimate || (String(a.path) < String(b.path) ? -1 : 1));
}

/** Σ calls · share, with Wilson's interval over the texts: each counts by the calls it stands for, so that many texts
 *  of a rare statement do not stand for a frequent one. Statements without texts may use it always, or never. */
function shareOf(path: string, strata: readonly Stratum[], calls: number): KeyUseShare {
  let certain = 0;
  let unseen = 0;
  let weight = 0;
  let hits = 0;
  let spread = 0;
  for (const stratum of strata) {
    const w = stratum.calls / calls;
    const share = stratum.hits.get(path) ?? 0;
    if (stratum.texts === Number.POSITIVE_INFINITY) certain += w * share;
    else if (stratum.texts === 0) unseen += w;
    else {
      weight += w;
      hits += w * share;
      spread += (w * w) / stratum.texts;
    }
  }
  const n = spread === 0 ? 0 : (weight * weight) / spread;
  const [low, high] = n === 0 ? [0, 0] : wilson((hits / weight) * n, n);
  const casts = strata.flatMap((stratum) => [...(stratum.casts.get(path) ?? [])]);
  return {
    path: JSON.parse(path) as readonly string[],
    estimate: certain + hits,
    low: certain + weight * low,
    high: Math.min(1, certain + weight * high + unseen),
    casts: [...new Set(casts)].sort(),
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
