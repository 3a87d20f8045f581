import { type AdviceInput, type Advisor, type Finding, measured, toRun } from '../model/index.ts';
import { found } from './shared/finding.ts';
import { bufferHit } from './table-index/buffers.ts';
import { coverable, coveringTrials } from './table-index/covering.ts';
import { doubles } from './table-index/doubles.ts';
import { addressOf, type Known, knownIndexes } from './table-index/known.ts';
import { tooShort, unused } from './table-index/unused.ts';

/** Indexes that cost more than they bring, indexes that would bring more, and whether memory holds what is read. */
export const index: Advisor = {
  name: 'index',
  about:
    'indexes that are unused, said twice, invalid or could cover a query; hits in shared buffers',
  codes: {
    'index-unused': 'no query has used it for long',
    'index-duplicate': 'another index is the same',
    'index-redundant': 'another index begins with the same columns',
    'index-covering': 'a query could be answered by the index alone',
    'index-invalid': 'a build failed: every write pays for it, no query uses it',
    'window-too-short': 'the time between the readings is too short to tell',
    'buffer-hit': 'much is read that does not stay in shared buffers',
  },
  workload: true,
  trials: (input) => coveringTrials(input, knownIndexes(input)),
  findings(input) {
    const indexes = knownIndexes(input);
    const twice = doubles(input, indexes);
    // Scans went to either of two that are alike: the one that stays is in use as much as the other was.
    const doubled = new Set(twice.flatMap(({ finding, stays }) => [finding.address, stays]));
    return [
      ...invalid(input, indexes),
      ...twice.map(({ finding }) => finding),
      ...unused(input, indexes).filter(({ address }) => !doubled.has(address)),
      ...tooShort(input, indexes),
      ...coverable(input, indexes),
      ...bufferHit(input),
    ];
  },
};

/** A partitioned index is invalid while a partition lacks its own, any other one while it is built: no build failed. */
const invalid = (input: AdviceInput, known: readonly Known[]): readonly Finding[] =>
  known
    .filter(({ index: { valid, partitioned, building } }) => !valid && !partitioned && !building)
    .map(({ index: one, table, bytes }) =>
      found(index, input, {
        code: 'index-invalid',
        address: addressOf(one),
        severity: 'warning',
        title: 'a build of it failed: every write pays for it, and no query uses it',
        bytes,
        evidence: [measured('size', bytes, 'bytes', 'pg_relation_size')],
        action: {
          run: toRun`REINDEX INDEX CONCURRENTLY ${one};`,
          lock: `SHARE UPDATE EXCLUSIVE on ${table.schema}.${table.name}`,
          cost: 'builds it anew beside the old one; drop it if nobody wants it',
        },
      }),
    );
