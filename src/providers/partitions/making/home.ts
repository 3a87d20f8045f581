import { byBeginning } from '../calendar/bounds.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import type { ChildRow } from '../child-rows.ts';
import { childrenOf } from '../children.ts';
import type { PartitionedRow } from '../query.ts';
import { declaredHome } from './read-template.ts';

/** A partition that new ones may lie beside. Foreign ones are where their server's tables are. */
const isBeside = ({ kind, stranger, host }: ChildRow): boolean =>
  kind !== 'f' && stranger === null && host === null;

/** The schemas that partitions lie in, as far as new ones may lie there. */
export const homesOf = ({ children }: Pick<PartitionedRow, 'children'>): readonly string[] => [
  ...new Set(children.filter(isBeside).map(({ schema }) => schema)),
];

/** Where new partitions are made: where the design says; else where all there are lie; of several schemas, one being the
 *  table's, where the newest one lies: older ones may have been moved away. Else in the schema of the table. */
export function homeOf(row: PartitionedRow, { key }: Pick<Lifecycle, 'key'>): string {
  const declared = declaredHome(row.spec);
  if (declared !== null) return declared;
  const homes = homesOf(row);
  const [only = row.schema] = homes;
  if (homes.length <= 1) return only;
  if (!homes.includes(row.schema)) return row.schema;
  const ranges = childrenOf(row, key).filter((child) => isBeside(child.row));
  return [...ranges].sort(byBeginning).at(-1)?.row.schema ?? row.schema;
}
