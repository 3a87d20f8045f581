import { createHash } from 'node:crypto';
import { isTooLong, type RelationName, suffixed } from '../../model/index.ts';

/** What stands behind a promoted column, under names that tell whose it is and what for. */
export interface Names {
  readonly trigger: string;
  /** In the schema of the table, so that a dump of that schema is whole. No other column of the schema has this one. */
  readonly function: RelationName;
}

/** BEFORE triggers fire in the order of their names: this one after those that may still change the document. */
export const LAST = 'zz_dbopt_promote_';

const MADE = '_dbopt_promote_';

/** By this a function that a trigger of ours calls is known, whatever its table was called when it was made; earlier
 *  versions ended the name after the word. */
export const OUR_FUNCTION = '_dbopt_promote(_[0-9]{1,2}|_[0-9a-f]{32})?$';

export const namesFor = ({ schema, name }: RelationName, column: string): Names => ({
  trigger: triggerName(column),
  function: { schema, name: functionName(name, column) },
});

/** The bytes of the table's name at the end tell where it ends: `a` with `b_c` is not `a_b` with `c`. What is too long is
 *  cut, and has a digest of both there that nobody finds a second pair for. */
function functionName(table: string, column: string): string {
  const whole = `${table}_${column}${MADE}${Buffer.byteLength(table)}`;
  return isTooLong(whole)
    ? suffixed(`${table}_${column}`, `${MADE}${digest(`${table}\0${column}`).slice(0, 32)}`)
    : whole;
}

/** Two columns of a table that share one are told, see sharedTriggers. */
function triggerName(column: string): string {
  const name = `${LAST}${column}`;
  return isTooLong(name) ? suffixed(name, `_${digest(name).slice(0, 8)}`) : name;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
