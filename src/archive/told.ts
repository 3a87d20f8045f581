import { type ArchivedDefinition, fail, qualified, type RelationName } from '../model/index.ts';

/** Their text is a name that several functions or operators may have: it does not say which one it was. */
const UNTOLD = /^reg(?:proc|oper)(?:\[\])*$/;

/** Throws `untold-type` where the archive would not say what a column holds. */
export function requireTold(table: RelationName, { columns }: ArchivedDefinition): void {
  const column = columns.find(({ type }) => UNTOLD.test(type));
  if (column === undefined) return;
  throw fail(
    'untold-type',
    `${qualified(table)} is not archived: as text, ${column.name} (${column.type}) does not say which one of that name it is`,
    { hint: 'give the column a type that does: regprocedure, regoperator' },
  );
}
