import { byBeginning } from '../calendar/bounds.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { childrenOf } from '../children.ts';
import type { PartitionedRow } from '../query.ts';
import { declaredHome } from './read-template.ts';

/** The schemas that partitions lie in. Foreign ones are where their server's tables are. */
export const homesOf = ({ children }: Pick<PartitionedRow, 'children'>): readonly string[] => [
  ...new Set(children.filter(({ kind }) => kind !== 'f').map(({ schema }) => schema)),
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
  const ranges = childrenOf(row, key).filter((child) => child.row.kind !== 'f');
  return [...ranges].sort(byBeginning).at(-1)?.row.schema ?? row.schema;
}
