import {
  leaves,
  objectsOn,
  PAGE,
  qualified,
  type RelationName,
  type Snapshot,
  type StepContext,
  type TableSizes,
  type Work,
} from '../../model/index.ts';

/** How much there is to do for what steps have to do with tables. What is usual was measured by bench:estimates. */

type Of = (
  table: RelationName,
  context: Pick<StepContext, 'sizes'> & { readonly snapshot: Pick<Snapshot, 'actual'> },
) => Work | undefined;

/** Each index of the table takes about as long as the rows themselves, whether it is built or gets entries. */
const written =
  (sort: string, usual: number): Of =>
  (table, { sizes, snapshot }) => {
    const size = sizes[qualified(table)];
    const indexes = objectsOn(snapshot, 'index', table).length;
    return size === undefined ? undefined : { sort, amount: size.bytes * (1 + indexes), usual };
  };

/** Every row is written anew, and every index built. */
export const rewriteWork = written('rewrite', 60e6);
/** Batches that write each row, with the rests between them. */
export const fillWork = written('backfill', 16e6);

/** Batches that read each row, with the rests between them. */
export const readWork: Of = (table, { sizes }) => {
  const size = sizes[qualified(table)];
  return size === undefined ? undefined : { sort: 'row check', amount: size.bytes, usual: 60e6 };
};

/** Pages that some session may not see; the others a VACUUM passes over. */
export const vacuumWork = (table: RelationName, sizes: TableSizes): Work | undefined => {
  const size = sizes[qualified(table)];
  return size === undefined
    ? undefined
    : { sort: 'vacuum', amount: size.hidden, usual: 200e6 / PAGE };
};

/** Pages that ANALYZE reads of one table at the default statistics target (analyze.c: 300 rows for each of 100). */
const SAMPLED = 30_000;

export function sampleWork(
  table: RelationName,
  { relations }: Pick<Snapshot, 'relations'>,
): Work | undefined {
  const all = leaves(relations, qualified(table));
  const pages = all.map((leaf) => Math.min(leaf.pages, SAMPLED));
  const amount = pages.reduce((sum, each) => sum + each, 0);
  // Of what was never analysed the catalog does not know how large it is.
  return amount === 0 ? undefined : { sort: 'sampling', amount, usual: 250e6 / PAGE };
}

/** Rows that move out of a default partition: how many of them a new partition takes nobody knows, but of none there
 *  are none. */
export function moveWork(
  from: RelationName,
  { relations }: Pick<Snapshot, 'relations'>,
): Work | undefined {
  const other = relations[qualified(from)];
  if (other === undefined || other.rows < 0) return undefined;
  return { sort: 'row move', amount: other.pages, usual: null };
}
