import { expect, test } from 'vitest';
import { index } from '../../../src/advisors/table-index.ts';
import {
  indexCounters,
  indexFacts,
  tableCounters,
  tableFacts,
} from '../../support/evidence/build.ts';
import { ask } from '../ask.ts';

/** Addresses of the indexes of one table that advice would have dropped; those that have been scanned are older than 20. */
function dropped(indexes: readonly ReturnType<typeof indexFacts>[]) {
  const counters = indexes.map(({ oid }) => [
    oid,
    indexCounters({ idx_scan: oid < 20 ? 5 : 0, idx_blks_hit: 3e6 }),
  ]);
  return ask(index, {
    after: {
      tables: { '10': tableCounters({ n_tup_ins: 1e6, idx_scan: 5000 }) },
      indexes: Object.fromEntries(counters),
    },
    more: { tables: [tableFacts(10, 'note', { indexes })] },
  }).map(({ address }) => address);
}

test.each([
  ['a replica identity', { replica_identity: true }, true],
  ['what CLUSTER goes by', { clustered: true }, true],
  ['no more than that', {}, false],
])('of all partitions, one whose part is %s', (_, more, stays) => {
  const whole = indexFacts(25, 'whole', ['a'], { partitioned: true });
  const part = indexFacts(26, 'part', ['a'], { parent: whole.oid, ...more });
  const older = indexFacts(12, 'older', ['a']);
  expect(dropped([whole, part])).toEqual(stays ? [] : ['index.app.whole']);
  expect(dropped([whole, part, older])).toEqual([`index.app.${stays ? 'older' : 'whole'}`]);
});
