import { type AdviceInput, type Finding, measured, qualified } from '../../model/index.ts';
import { callsWindow } from '../shared/calls.ts';
import { found } from '../shared/finding.ts';
import { inForce, searchEdit } from './settings.ts';
import { type Search, servedBy, VECTOR, type VectorIndex, vectorIndexes } from './subject.ts';

/** What hnsw.ef_search goes up to. */
const MOST = 1000;

/** HNSW gives no more rows than it keeps candidates, whatever LIMIT says, unless it goes on by iterative scans. */
export const limits = (input: AdviceInput): readonly Finding[] =>
  vectorIndexes(input)
    .filter((one) => one.method === 'hnsw' && isScanned(input, one))
    .flatMap((one) => judge(input, one) ?? []);

const isScanned = ({ evidence }: AdviceInput, { leaves }: VectorIndex): boolean =>
  leaves.some(({ index }) => (evidence.readings.after.indexes[index.oid]?.idx_scan ?? 0) > 0);

/** A statement that asks for more than it can get. */
interface Cut {
  readonly search: Search;
  readonly asked: number;
  readonly kept: number;
}

function judge(input: AdviceInput, one: VectorIndex): Finding | null {
  const cut = servedBy(input, one)
    .flatMap((search) => cutOf(input, search) ?? [])
    .sort((a, b) => b.asked - a.asked)[0];
  if (cut === undefined) return null;
  const { search, asked, kept } = cut;
  const { statement } = search;
  const iterates = asked > MOST;
  const window = callsWindow(input);
  return found(VECTOR, input, {
    ...{ code: 'limit-over-ef-search', address: one.address, severity: 'warning' },
    title: `${qualified(one.top.index)}: searches ask for ${asked} rows and get ${kept} at most, by hnsw.ef_search`,
    bytes: one.bytes,
    evidence: [
      measured('rows asked for, with OFFSET', asked, 'rows', 'texts of statements'),
      measured('hnsw.ef_search', kept, null, 'settings of who searches'),
      measured('calls', statement.calls, 'calls', statement.source, { window }),
      ...(statement.rows === null
        ? []
        : [measured('rows a call', rowsACall(search) ?? 0, 'rows', 'pg_stat_statements')]),
    ],
    gain: {
      how: 'computed',
      what: 'rows that a search can get',
      before: kept,
      after: asked,
      unit: 'rows',
    },
    edits: [
      iterates
        ? searchEdit(input, statement.role, 'hnsw.iterative_scan', 'strict_order')
        : searchEdit(input, statement.role, 'hnsw.ef_search', asked),
    ],
  });
}

const rowsACall = ({ statement: { rows, calls } }: Search): number | null =>
  rows === null || calls === 0 ? null : rows / calls;

function cutOf(input: AdviceInput, search: Search): Cut | null {
  const { use, statement } = search;
  const kept = Number(inForce(input, 'hnsw.ef_search', statement.role));
  const asked = use.limit_rows ?? 0;
  const isIterative = inForce(input, 'hnsw.iterative_scan', statement.role) !== 'off';
  if (isIterative || asked <= kept) return null;
  // What comes back in more rows than it keeps came another way.
  return (rowsACall(search) ?? 0) > kept ? null : { search, asked, kept };
}
