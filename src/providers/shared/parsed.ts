import { qualified, type RelationName, type Step } from '../../model/index.ts';

/** What the expressions of a definition call while they are parsed, which is before CREATE INDEX changes to the table's
 *  owner, and CREATE STATISTICS never does: a constant of an array, a composite or a range of a domain is checked. */
export const callsOfParsing = (
  table: RelationName,
  expressions: readonly string[],
): Pick<Step, 'calls'> =>
  expressions.length === 0
    ? {}
    : { calls: { tables: [qualified(table)], parts: ['constants'], definitions: expressions } };

/** What is constant in the expressions of an index is worked out where it is compared with another one, and what is in
 *  the partition key of its table where that is looked at for it. */
export const callsOfComparing = (
  table: RelationName,
  expressions: readonly string[],
): Pick<Step, 'calls'> => ({
  calls: {
    tables: [qualified(table)],
    parts: expressions.length === 0 ? ['key constants'] : ['folds', 'key constants'],
    definitions: expressions,
  },
});
