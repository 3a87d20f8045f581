import { parseName } from '../../../model/index.ts';
import { byBeginning } from '../calendar/bounds.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import { childrenOf } from '../children.ts';
import type { PartitionedRow } from '../query.ts';

/** The schema that the design names for new partitions; null: it names none. */
export const declaredHome = ({ spec }: Pick<PartitionedRow, 'spec'>): string | null =>
  spec?.in === undefined ? null : (parseName(String(spec.in))?.[0] ?? null);

/** The schemas that partitions lie in. Foreign ones are where their server's tables are. */
export const homesOf = ({ children }: Pick<PartitionedRow, 'children'>): readonly string[] => [
  ...new Set(children.filter(({ kind }) => kind !== 'f').map(({ schema }) => schema)),
];

/** Where new partitions are made: where the design says; else where all there are lie; of several schemas, one being the
 *  table's, where the newest one lies: older ones may have been moved away. Else in the schema of the table. */
export function homeOf(row: PartitionedRow, { key }: Pick<Lifecycle, 'key'>): string {
  const declared = declaredHome(row);
  if (declared !== null) return declared;
  const homes = homesOf(row);
  const [only = row.schema] = homes;
  if (homes.length <= 1) return only;
  if (!homes.includes(row.schema)) return row.schema;
  const ranges = childrenOf(row, key).filter((child) => child.row.kind !== 'f');
  return [...ranges].sort(byBeginning).at(-1)?.row.schema ?? row.schema;
}
