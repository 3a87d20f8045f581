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
import { doneTrials, whyNoTrial } from '../shared/sampled.ts';
import { grown, spanOf, TABLES } from '../shared/window.ts';
import {
  entriesOf,
  GIN,
  type GinIndex,
  ginIndexes,
  onlyColumn,
  opclassName,
  pendingPages,
} from './subject.ts';

/** Times the size that a sample says: sizes grow slower than rows, so the sample errs to the large side. */
const TWICE = 2;
const DAY = 86_400;

/** Indexes of which enough rows were changed that dead entries may be much of them. VACUUM takes postings away and
 *  leaves the entries, so values that never come back stay for ever. */
export const bloatNominees = (input: AdviceInput): readonly GinIndex[] =>
  ginIndexes(input).filter(
    (one) =>
      onlyColumn(one) !== null &&
      one.family.leaves[0]?.readable === true &&
      turnover(input, one) >= 1,
  );

/** How often all rows were changed since the counters began. */
function turnover({ evidence }: AdviceInput, { family }: GinIndex): number {
  const { tables } = evidence.readings.after;
  let changed = 0;
  for (const { oid } of family.leaves) {
    const counters = tables[oid];
    const { n_tup_upd = 0, n_tup_hot_upd = 0, n_tup_del = 0 } = counters ?? {};
    changed += n_tup_upd - n_tup_hot_upd + n_tup_del;
  }
  return changed / Math.max(1, family.rows ?? 1);
}

export const bloat = (input: AdviceInput): readonly Finding[] =>
  bloatNominees(input).flatMap((one) => judge(input, one) ?? []);

function judge(input: AdviceInput, one: GinIndex): Finding | null {
  const table = one.family.leaves[0];
  const column = onlyColumn(one);
  const about = { code: 'gin-bloat', address: one.address };
  const isIt = (request: { kind: string; table: number; column?: string }) =>
    request.kind === 'gin-opclass' && request.table === table?.oid && request.column === column;
  const done = doneTrials(input, 'gin-opclass').find(({ request }) => isIt(request));
  const sample = done?.result.sizes.at(-1);
  const built = sample?.bytes[0];
  if (done === undefined || sample === undefined || built === undefined) {
    return cannotTell(GIN, {
      ...about,
      title: `${qualified(one.top.index)}: whether dead entries bloat it cannot be told`,
      evidence: [
        measured(
          'times that all rows were changed',
          round(turnover(input, one)),
          'times',
          'pg_stat_all_tables',
        ),
      ],
      unanswered: {
        question: 'how large it would be if it were built now',
        ...whyNoTrial(input, isIt),
      },
    });
  }
  const leaf = one.leaves.find((each) => each.table.oid === table?.oid);
  const rows = done.trial.table_rows ?? table?.reltuples ?? null;
  if (leaf === undefined || rows === null || sample.rows === 0) return null;
  const waiting = (pendingPages(input, leaf) ?? 0) * PAGE;
  const real = (leaf.index.bytes ?? 0) - waiting;
  const needed = (built / sample.rows) * Math.max(rows, sample.rows);
  if (real <= TWICE * needed) return null;
  return found(GIN, input, {
    ...about,
    severity: 'warning',
    title: `${qualified(leaf.index)}: ${formatBytes(real)}, where its rows need ${formatBytes(needed)} at most`,
    bytes: real,
    evidence: [
      measured('size without the pending list', real, 'bytes', 'pg_relation_size'),
      measured(`built of ${sample.rows} rows`, built, 'bytes', `trial, seed ${done.trial.seed}`),
      measured('for all rows, at most', Math.round(needed), 'bytes', 'in proportion to the rows'),
      ...forecast(input, one, needed),
    ],
    gain: {
      how: 'measured',
      what: 'size of the index',
      before: real,
      after: Math.round(needed),
      unit: 'bytes',
    },
    action: {
      run: toRun`REINDEX INDEX CONCURRENTLY ${leaf.index};`,
      lock: `SHARE UPDATE EXCLUSIVE on ${qualified(leaf.table)}`,
      cost: `builds it anew beside the old one: ${formatBytes(needed)} more for the time`,
    },
  });
}

/** When it will be twice its size again, at the pace of the window. */
function forecast(input: AdviceInput, one: GinIndex, needed: number) {
  const span = spanOf(input.evidence, TABLES);
  const entries = entriesOf(input, one);
  if (span === null || entries === null) return [];
  const oids = one.family.leaves.map(({ oid }) => oid);
  const changed =
    grown(input.evidence, oids, ['n_tup_upd']) - grown(input.evidence, oids, ['n_tup_hot_upd']);
  const entry =
    opclassName(one) === 'jsonb_path_ops'
      ? 28
      : Math.ceil((18 + entries.new_item_bytes) / 8) * 8 + 4;
  const growth = (changed / span.seconds) * entries.leaves.mean * entries.never_again * entry;
  if (growth <= 0) return [];
  const { from, to } = span;
  return [
    measured(
      'entries that never come again',
      Math.round(growth),
      'bytes/s',
      'sample and pg_stat_all_tables',
      {
        window: { from, to },
      },
    ),
    measured('twice its size again in', Math.round(needed / growth / DAY), 'days', 'computed'),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
