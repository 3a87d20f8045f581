import type { Family } from '../../../src/providers/partitions/making/inherit.ts';

/** Of a table whose partitions have nothing of their own. */
export const ALONE: Family = {
  ...{ identities: [], privileges: null, strange: [], secured: null, forced: null },
  ...{ tablespace: null, method: null, passed: [] },
};
