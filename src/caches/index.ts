/** What stands beside the database: caches of Redis or Valkey, asked and given their orders. */

export { carryOut } from './carry-out.ts';
export { lookAt } from './look.ts';
export { countLookups, type Lookups } from './lookups.ts';
