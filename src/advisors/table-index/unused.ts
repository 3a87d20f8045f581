import {
  type AdviceInput,
  type Edit,
  type Finding,
  measured,
  type TableCounters,
} from '../../model/index.ts';
import { cannotTell, found } from '../shared/finding.ts';
import {
  isNeeded,
  isProtected,
  leastOf,
  type Seen,
  seen,
  wasThere,
  windowOf,
} from '../shared/idle.ts';
import { grown } from '../shared/window.ts';
import { inWords, spanWords } from '../shared/words.ts';
import { absentEdits, addressOf, INDEX, isSized, type Known, scansIn, tablesOf } from './known.ts';

/** Bytes: what is smaller costs nothing that anybody feels. */
const SMALL = 1024 * 1024;

export function unused(input: AdviceInput, known: readonly Known[]): readonly Finding[] {
  const window = windowOf(input);
  return window === null
    ? []
    : known.filter((one) => isUnused(input, one, window)).map((one) => tell(input, one, window));
}

/** Once for all of them, where there is something that it may be about. */
export function tooShort(input: AdviceInput, known: readonly Known[]): readonly Finding[] {
  if (windowOf(input) !== null || !known.some((one) => isCandidate(input, one))) return [];
  const window = seen(input);
  const least = leastOf(input);
  const left = least - (window?.seconds ?? 0);
  return [
    cannotTell(INDEX, {
      code: 'window-too-short',
      address: 'database',
      title: `that an index is unused is told after ${spanWords(least)}`,
      unanswered: {
        question: 'which indexes nobody uses',
        why:
          window === null
            ? 'nobody knows since when scans are counted'
            : `scans are known of ${spanWords(window.seconds)}`,
        needs: `run dbopt observe now and again in ${spanWords(left)}`,
      },
    }),
  ];
}

function isCandidate({ evidence, limits }: AdviceInput, one: Known): boolean {
  const { index, bytes } = one;
  return (
    index.valid &&
    isSized(one) &&
    !isNeeded(index, one.table) &&
    !one.leaves.some(isProtected) &&
    (limits.minSize === 0 || bytes >= SMALL) &&
    scansIn(evidence.readings.after, one) ===
      (evidence.readings.before === null ? 0 : scansIn(evidence.readings.before, one))
  );
}

function isUnused(input: AdviceInput, one: Known, window: Seen): boolean {
  const { before, after } = input.evidence.readings;
  if (!isCandidate(input, one)) return false;
  const scans = scansIn(after, one) - (window.whole || before === null ? 0 : scansIn(before, one));
  const recent = one.leaves.some(({ oid }) => {
    const last = after.indexes[oid]?.last_idx_scan;
    return last != null && Date.parse(last) > Date.parse(window.from);
  });
  // Of a table that nobody writes or reads the time tells nothing.
  return (
    scans === 0 &&
    !recent &&
    wasThere(input, one.leaves, tablesOf(input, one), window) &&
    writesOf(input, one, window) > 0 &&
    readsOf(input, one, window) > 0
  );
}

function sum(
  input: AdviceInput,
  one: Known,
  window: Seen,
  names: readonly (keyof TableCounters)[],
): number {
  const { readings } = input.evidence;
  const before = window.whole ? null : readings.before;
  const tables = tablesOf(input, one).map(({ oid }) => oid);
  return grown({ readings: { ...readings, before } }, tables, names);
}

const writesOf = (input: AdviceInput, one: Known, window: Seen) =>
  sum(input, one, window, ['n_tup_ins', 'n_tup_upd', 'n_tup_del']);
const readsOf = (input: AdviceInput, one: Known, window: Seen) =>
  sum(input, one, window, ['seq_scan', 'idx_scan']);

function tell(input: AdviceInput, one: Known, window: Seen): Finding {
  const { index, bytes } = one;
  const { standbys } = input.evidence.server;
  const writes = writesOf(input, one, window);
  const span = window.seconds === 0 ? null : { from: window.from, to: window.to };
  const evidence = [
    measured('scans', 0, null, 'pg_stat_all_indexes.idx_scan', { window: span }),
    measured('size', bytes, 'bytes', 'pg_relation_size'),
    measured('rows written to its table', writes, 'rows', 'pg_stat_all_tables', { window: span }),
    measured('standbys', standbys ?? 'unknown', null, 'pg_stat_replication'),
  ];
  const over = window.seconds === 0 ? '' : ` in ${spanWords(window.seconds)}`;
  const title = `never scanned${over}, while ${inWords(writes)} rows were written`;
  const about = { code: 'index-unused', address: addressOf(index), evidence, title };
  if ((standbys ?? 0) > 0) {
    return cannotTell(INDEX, {
      ...about,
      unanswered: {
        question: 'whether a standby uses it',
        why: `there are ${standbys}, and each counts its own scans`,
        needs: 'look at pg_stat_user_indexes.idx_scan on every standby that is read',
      },
    });
  }
  const day = input.evidence.readings.after.at.slice(0, 10);
  return found(INDEX, input, {
    ...about,
    severity: 'warning',
    bytes,
    gain: { how: 'computed', what: 'disk', before: bytes, after: 0, unit: 'bytes' },
    edits: [
      ...absentEdits(input, one, `never scanned${over} until ${day}`),
      ...keptStatistics(one),
    ],
  });
}

/** An expression has statistics because it is indexed: without them the planner guesses. */
function keptStatistics({ index, table }: Known): readonly Edit[] {
  const texts = index.key.flatMap(({ expression }) => expression?.text ?? []);
  // Literals are not in the evidence, so such an expression cannot be said.
  if (table.kind === 'm' || texts.some((text) => /\$\d/.test(text))) return [];
  return texts.map((text, i) => ({
    address: `statistics.${table.schema}.${index.name}_${i + 1}`.replaceAll(/[^\w.]/g, '_'),
    table: { schema: table.schema, name: table.name },
    field: 'on',
    from: null,
    to: [text.startsWith('(') ? text : `(${text})`],
  }));
}
