import {
  type AdviceInput,
  type Finding,
  formatBytes,
  graphBytes,
  measured,
  qualified,
  type SampleRequest,
  toRun,
} from '../../model/index.ts';
import { deadRows } from '../shared/dead.ts';
import { type Family, isLarge, sum } from '../shared/family.ts';
import { found } from '../shared/finding.ts';
import { memory, settingNumber } from '../shared/settings.ts';
import { countersOf } from '../shared/tables.ts';
import { percent } from '../shared/words.ts';
import { VECTOR, type VectorIndex, vectorIndexes } from './subject.ts';

/** Share of dead rows from which on they take too many places among the candidates: autovacuum comes at a sixth. */
const DEAD = 0.25;

/** Tables whose counters tell of many dead rows: what of it is so, their pages know. */
export const maybeDead = (input: AdviceInput): readonly SampleRequest[] =>
  graphs(input)
    .filter(({ family }) => ofFamily(input, family, counted).share >= DEAD)
    .flatMap(({ family }) =>
      family.leaves.map(({ oid }) => ({ table: oid, columns: [], dead: true })),
    );

/** Dead rows stay in the graph until VACUUM comes, and take places among the candidates of a search. */
export const deadTuples = (input: AdviceInput): readonly Finding[] =>
  graphs(input).flatMap((one) => {
    const { dead, live, share } = ofFamily(input, one.family, deadRows);
    if (share < DEAD) return [];
    return [
      found(VECTOR, input, {
        ...{ code: 'vector-dead-tuples', address: one.address, severity: 'warning' },
        title: `${qualified(one.top.index)}: ${percent(share)} of the rows are dead, and take places that near ones should have`,
        bytes: one.bytes,
        evidence: [
          measured('dead rows', dead, 'rows', 'pg_stat_all_tables'),
          measured('live rows', live, 'rows', 'pg_stat_all_tables'),
        ],
        action: {
          run: toRun`REINDEX INDEX CONCURRENTLY ${one.top.index}; VACUUM ${one.top.table};`,
          lock: `SHARE UPDATE EXCLUSIVE on ${qualified(one.top.table)}`,
          cost: 'built anew first, VACUUM has nothing to repair in the graph, which takes longer than a build',
        },
      }),
    ];
  });

const graphs = (input: AdviceInput): readonly VectorIndex[] =>
  vectorIndexes(input).filter(({ method }) => method === 'hnsw');

const counted: typeof deadRows = (input, { oid }) => countersOf(input, oid)?.n_dead_tup ?? 0;

function ofFamily(input: AdviceInput, { leaves }: Family, deadOf: typeof deadRows) {
  const dead = sum(leaves.map((leaf) => deadOf(input, leaf)));
  const live = sum(leaves.map(({ oid }) => countersOf(input, oid)?.n_live_tup ?? 0));
  return { dead, live, share: dead / Math.max(1, dead + live) };
}

/** Upper layers, and what the allocator rounds up to. */
const MORE = 1.1;
const M = 16;

/** A graph that does not fit maintenance_work_mem is finished row by row on disk. */
export const buildMemory = (input: AdviceInput): readonly Finding[] =>
  vectorIndexes(input)
    .filter((one) => one.method === 'hnsw' && isLarge(one.bytes, input))
    .flatMap((one) => {
      const given = settingNumber(input, 'maintenance_work_mem');
      const needed = memoryOf(one);
      if (given === null || needed === null || needed <= given) return [];
      return [
        found(VECTOR, input, {
          ...{ code: 'vector-build-memory', address: one.address, severity: 'info' },
          title: `${qualified(one.top.index)}: a build takes about ${formatBytes(needed)} of maintenance_work_mem, which is ${formatBytes(given)}`,
          evidence: [
            measured('memory of a build', Math.round(needed), 'bytes', 'computed'),
            measured('maintenance_work_mem', given, 'bytes', 'pg_settings'),
          ],
          outside: `Before it is built: SET maintenance_work_mem = '${memory(needed)}', where the machine has it. A build that does not fit was measured to take more than twice as long.`,
        }),
      ];
    });

/** Bytes; null: its type or its rows are not known. Of partitions the largest is built at a time. */
function memoryOf({ shape, largest, top }: VectorIndex): number | null {
  const rows = largest.table.reltuples;
  if (shape === null || rows === null) return null;
  const m = Number(top.index.options.m ?? M);
  return graphBytes(rows, shape, m) * MORE;
}
