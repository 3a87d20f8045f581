import {
  type AdviceInput,
  type Finding,
  formatBytes,
  measured,
  PAGE,
  qualified,
  toRun,
} from '../../model/index.ts';
import { cannotTell, found } from '../shared/finding.ts';
import { spanWords } from '../shared/words.ts';
import { flushTrial, isFast, limitOf, limitPages, ratesOf } from './forecast.ts';
import { type List, listEvidence, stallOf } from './stall.ts';
import { GIN, type GinIndex, ginIndexes, type Leaf, pendingPages, remedyOf } from './subject.ts';

/** Share of the limit from which on the list is long. */
const LONG = 0.5;
/** Pages that a search reads in passing. */
const SHORT = 16;
/** Share of a core that writing straight into the tree may take. */
const LITTLE = 0.05;
/** Microseconds a row, where no trial tells: docs/references/gin_index_internals.md. */
const FLUSH_US = 18;
const DIRECT_US = 61;
/** kB of a list that searches do not feel. */
const SMALL = 1024;
const SOON = 30_000;
/** Seconds between two waits from which on they are rare. */
const RARE = 3600;

export const pending = (input: AdviceInput): readonly Finding[] =>
  ginIndexes(input).flatMap((one) => {
    const leaf = worst(input, one);
    const pages = pendingPages(input, leaf);
    if (pages === null) return isFast(leaf) ? [unseen(input, one)] : [];
    if (!isFast(leaf)) return pages > 0 ? [leftBehind(input, one, leaf, pages)] : [];
    return waiting(input, { one, leaf, pages });
  });

/** The partition whose list is longest. */
const worst = (input: AdviceInput, { leaves, largest }: GinIndex): Leaf =>
  leaves.reduce(
    (a, b) => ((pendingPages(input, b) ?? 0) > (pendingPages(input, a) ?? 0) ? b : a),
    largest,
  );

function unseen(input: AdviceInput, { address, top }: GinIndex): Finding {
  const cannot = input.evidence.cannot.find(({ what }) => what === 'pgstatginindex');
  return cannotTell(GIN, {
    code: 'gin-pending',
    address,
    title: `${qualified(top.index)}: how much waits to be merged cannot be told`,
    unanswered: {
      question: 'how long the pending list is',
      why: cannot?.why ?? 'pgstatginindex was not to be had',
      needs: cannot?.needs || 'CREATE EXTENSION pgstattuple',
    },
  });
}

/** For people to run. */
const flushSql = ({ index }: Leaf): string =>
  toRun`SELECT pg_catalog.gin_clean_pending_list(${{ literal: qualified(index) }});`;

/** Switched off, but what had come before still waits, and each search reads it. */
function leftBehind(input: AdviceInput, one: GinIndex, leaf: Leaf, pages: number): Finding {
  return found(GIN, input, {
    code: 'gin-pending',
    address: one.address,
    severity: pages >= SHORT ? 'warning' : 'info',
    title: `${qualified(leaf.index)}: fastupdate is off, and ${pages} pages from before still wait to be merged`,
    bytes: one.bytes,
    evidence: [measured('pending list', pages, 'pages', 'pgstatginindex')],
    action: {
      run: flushSql(leaf),
      lock: `ROW EXCLUSIVE on ${qualified(leaf.index)}`,
      cost: `merges ${formatBytes(pages * PAGE)} into the index`,
    },
  });
}

function waiting(input: AdviceInput, list: List): readonly Finding[] {
  const { one, leaf, pages } = list;
  const limit = limitOf(input, leaf);
  const isLong = pages >= SHORT && pages > LONG * limitPages(limit);
  const rates = ratesOf(input, leaf);
  const enough = input.limits.minWindow ?? SOON;
  if (rates === null || rates.span.seconds * 1000 < enough) {
    return isLong ? [unrated(list, limit, enough)] : [];
  }
  const trial = flushTrial(input, one);
  const direct = trial?.direct_us ?? DIRECT_US;
  const stall = stallOf(input, list, rates, trial?.flush_us ?? FLUSH_US);
  const isSearched = isLong && rates.scans > 0;
  if (!isSearched && stall === null) return [];
  const isCheap = (rates.rows * direct) / 1e6 <= LITTLE;
  const fitting = Math.min(stall?.fitting ?? SMALL, isSearched ? SMALL : Number.POSITIVE_INFINITY);
  if (!isCheap && fitting >= limit) return [];
  const [change, sql] = isCheap
    ? [{ fastupdate: 'off' }, 'with: { fastupdate: off }']
    : [{ gin_pending_list_limit: fitting }, `with: { gin_pending_list_limit: ${fitting} }`];
  const isMeasured = trial !== null || isSearched;
  return [
    found(GIN, input, {
      code: 'gin-pending',
      address: one.address,
      severity: isMeasured && (isSearched || (stall?.period ?? 0) <= RARE) ? 'warning' : 'info',
      title: isSearched
        ? `${qualified(leaf.index)}: each search reads a pending list of ${pages} pages first`
        : `${qualified(leaf.index)}: a write waits ${Math.round(stall?.ms ?? 0)} ms for the pending list each ${spanWords(stall?.period ?? 0)}`,
      bytes: one.bytes,
      evidence: listEvidence(input, list, { rates, limit, stall, direct, isTried: trial !== null }),
      ...(stall === null
        ? {}
        : {
            gain: {
              how: trial === null ? 'computed' : 'measured',
              what: 'the longest wait of a write for the list',
              before: Math.round(stall.ms),
              after: isCheap ? 0 : Math.round((stall.ms * fitting) / limit),
              unit: 'ms',
            },
          }),
      ...remedyOf(input, one, { with: isCheap ? { fastupdate: 'off' } : change }, sql),
    }),
  ];
}

function unrated({ one, leaf, pages }: List, limit: number, enough: number): Finding {
  return cannotTell(GIN, {
    code: 'gin-pending',
    address: one.address,
    title: `${qualified(leaf.index)}: the pending list is ${pages} of ${limitPages(limit)} pages long; whether searches feel it cannot be told`,
    evidence: [measured('pending list', pages, 'pages', 'pgstatginindex')],
    unanswered: {
      question: 'how many rows come and how many searches run',
      why: 'counters of two moments are needed',
      needs: `--watch ${Math.max(60, Math.ceil(enough / 1000))}s, or another run later`,
    },
  });
}
