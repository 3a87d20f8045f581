import { expect, test } from 'vitest';
import { index } from '../../../src/advisors/table-index.ts';
import type { IndexFacts } from '../../../src/model/index.ts';
import {
  indexCounters,
  indexFacts,
  tableCounters,
  tableFacts,
} from '../../support/evidence/build.ts';
import { ask, told } from '../ask.ts';

/** What is advised of indexes of a table that is written and read, each scanned so many times. */
const advised = (scans: number, ...indexes: readonly IndexFacts[]) =>
  told(
    ask(
      index,
      {
        after: {
          tables: { '10': tableCounters({ n_tup_ins: 1e6, idx_scan: 5000 }) },
          indexes: Object.fromEntries(
            indexes.map(({ oid }) => [oid, indexCounters({ idx_scan: scans, idx_blks_hit: 3e6 })]),
          ),
        },
        more: { tables: [tableFacts(10, 'note', { indexes })] },
      },
      { minSize: 0 },
    ),
  );

test.each([
  [32e6, ['warning index-unused'], ['warning index-redundant']],
  [null, [], []],
])('of an index of %s bytes, null where somebody has it locked to himself', (bytes, one, two) => {
  expect(advised(0, indexFacts(25, 'by_a', ['a'], { bytes }))).toEqual(one);
  const longer = indexFacts(26, 'by_a_and_b', ['a', 'b']);
  expect(advised(5, indexFacts(25, 'by_a', ['a'], { bytes }), longer)).toEqual(two);
});
