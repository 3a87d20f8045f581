import type { Family } from '../../../src/providers/partitions/making/inherit.ts';
import type { PartitionedRow } from '../../../src/providers/partitions/query.ts';

/** Of a table whose partitions have nothing of their own. */
export const ALONE: Family = {
  ...{ identities: [], privileges: null, strange: [], secured: null, forced: null },
  ...{ tablespace: null, method: null, passed: [] },
};

/** A table that is partitioned by time, and has no partitions yet. */
export const BARE: PartitionedRow = {
  ...{ schema: 'public', name: 't', oid: 1, strategy: 'r', definition: 'RANGE (at)', width: 1 },
  ...{ key: 'at', type: 'timestamptz', owner: 'o', tablespace: null, method: null, family: ALONE },
  ...{ columns: ['at'], related: [], referenced: false, publications: null, children: [] },
  ...{ taken: {}, schemas: null, highest: null, lacks: null, lacksHighest: false, readable: true },
  ...{ rest: null, spec: null, control: null, partman: null, spilled: null },
};
