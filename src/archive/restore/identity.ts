import type { ArchivedDefinition, Manifest, RelationName } from '../../model/index.ts';
import { id, identifyBy, rel, type Sql, sql } from '../../postgres/index.ts';
import type { Made } from './seal.ts';

/** The replica identity that the partition had, once its indexes are there: as far as its index is one that is made. */
export function ownIdentity(
  table: RelationName,
  { replicaIdentity, identityIndex }: ArchivedDefinition,
  { constraints, indexes }: Made,
): readonly Sql[] {
  const say = (what: Sql) => [sql`ALTER TABLE ${rel(table)} REPLICA IDENTITY ${what}`];
  if (replicaIdentity === 'f') return say(sql`FULL`);
  if (replicaIdentity === 'n') return say(sql`NOTHING`);
  return typeof identityIndex === 'string' &&
    [...constraints, ...indexes].some(({ name }) => name === identityIndex)
    ? say(sql`USING INDEX ${id(identityIndex)}`)
    : [];
}

/** Where it had none of its own, the one that its table has now, as a new partition gets it; once it is attached. */
export function inheritedIdentity(
  { table, parent, definition }: Pick<Manifest, 'table' | 'parent' | 'definition'>,
  now: ArchivedDefinition,
  made: Made,
): readonly Sql[] {
  if (ownIdentity(table, definition, made).length > 0) return [];
  return now.replicaIdentity === 'i' && typeof now.identityIndex === 'string'
    ? [identifyBy({ schema: parent.schema, name: now.identityIndex }, table)]
    : ownIdentity(table, { ...now, identityIndex: null }, made);
}
