import { createHash } from 'node:crypto';
import { MAX_NAME_BYTES, type RelationName, suffixed } from '../../model/index.ts';

/** What stands behind a promoted column, under names that tell whose it is and what for. */
export interface Names {
  readonly trigger: string;
  /** In the schema of the table, so that a dump of that schema is whole. */
  readonly function: RelationName;
}

/** BEFORE triggers fire in the order of their names: this one after those that may still change the document. */
export const LAST = 'zz_dbopt_promote_';

export const namesFor = ({ schema, name }: RelationName, column: string): Names => ({
  trigger: fitting(`${LAST}${column}`, ''),
  function: { schema, name: fitting(`${name}_${column}`, '_dbopt_promote') },
});

/** What is too long is cut, and told apart by a digest of the whole. */
function fitting(name: string, suffix: string): string {
  if (Buffer.byteLength(name + suffix) <= MAX_NAME_BYTES) return name + suffix;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return suffixed(name, `_${digest}${suffix}`);
}
