import type { AdviceInput, Finding, TableFacts } from '../../model/index.ts';

export const VACUUM = { name: 'vacuum' };

/** Nothing helps a table before what holds it up is away. */
export const underOf = (head: Finding | undefined): Finding['under'] =>
  head === undefined ? null : { code: head.code, address: head.address };

/** Bytes: pgstattuple_approx reads every page that is not all-visible. */
export const MOST_READ = 1024 ** 3;

/** Dead rows of one table, and when autovacuum comes for them. */
export interface State {
  readonly table: TableFacts;
  readonly dead: number;
  readonly trigger: number;
  readonly rows: number;
  readonly under: Finding['under'];
}

export const isRunning = ({ evidence }: AdviceInput, { oid }: TableFacts): boolean =>
  evidence.horizon.vacuums.some(({ table }) => table === oid);
