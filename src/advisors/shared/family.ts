import { type AdviceInput, type Evidence, grouped, type TableFacts } from '../../model/index.ts';

/** A table as a design names it, with all partitions that hold its rows. */
export interface Family {
  /** The topmost table that was looked at. */
  readonly root: TableFacts;
  /** Tables with rows of their own, the largest first; the root alone where it has no partitions. */
  readonly leaves: readonly TableFacts[];
  /** Bytes of rows, without TOAST, indexes. */
  readonly main: number;
  /** Bytes of TOAST tables with their indexes. */
  readonly toast: number;
  /** Sum of reltuples; null: unknown of some leaf. */
  readonly rows: number | null;
}

/** Evidence does not change, and everybody asks: thousands of columns may each look for their table. */
const known = new WeakMap<Evidence['tables'], readonly Family[]>();

/** Tables by what the design says of them; those of extensions belong to nobody here. */
export function families({ tables }: Pick<Evidence, 'tables'>): readonly Family[] {
  const all = known.get(tables) ?? familiesOf(tables);
  known.set(tables, all);
  return all;
}

function familiesOf(tables: Evidence['tables']): readonly Family[] {
  const oids = new Set(tables.map(({ oid }) => oid));
  const own = tables.filter(({ extension }) => extension === null);
  const rootOf = ({ oid, root }: TableFacts) => (oids.has(root) ? root : oid);
  const members = grouped(own, rootOf);
  return own.flatMap((root) => {
    if (rootOf(root) !== root.oid) return [];
    const leaves = (members.get(root.oid) ?? [])
      .filter(({ kind }) => kind !== 'p')
      .sort((a, b) => bytesOf(b) - bytesOf(a));
    return leaves.length === 0 ? [] : [family(root, leaves)];
  });
}

function family(root: TableFacts, leaves: readonly TableFacts[]): Family {
  return {
    root,
    leaves,
    main: sum(leaves.map(({ bytes }) => bytes ?? 0)),
    toast: sum(leaves.map(toastBytes)),
    rows: leaves.some(({ reltuples }) => reltuples === null)
      ? null
      : sum(leaves.map(({ reltuples }) => reltuples ?? 0)),
  };
}

/** Bytes of a TOAST table with its index. */
export const toastBytes = ({ toast }: TableFacts): number =>
  (toast?.bytes ?? 0) + (toast?.index_bytes ?? 0);

const bytesOf = (table: TableFacts): number => (table.bytes ?? 0) + toastBytes(table);

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Large enough to be looked at. */
export const isLarge = (bytes: number, { limits }: Pick<AdviceInput, 'limits'>): boolean =>
  bytes >= limits.minSize;
