import type { Actual, Witness } from '../../model/index.ts';
import { lit, sql } from '../../postgres/index.ts';
import { isTarget } from '../shared/index-target.ts';
import { catalogRows, parametersOf } from '../shared/witness.ts';

/** Of an index: whether queries can use it, and whether somebody made it by itself. */
export const indexWitness: Witness = {
  survey(actual) {
    const { constraint, parent, building } = actual.facts;
    return {
      invalid: invalidity(actual),
      own: constraint === null && parent === null && building === null,
      // The index of a partition has its parameters from the one above.
      set: parent === null ? [...parametersOf(actual), ...targetsOf(actual)] : [],
    };
  },
  trace: ({ facts }) =>
    catalogRows(sql`
SELECT xmin FROM pg_catalog.pg_class WHERE oid = ${lit(Number(facts.oid))}
 UNION ALL
SELECT xmin FROM pg_catalog.pg_index WHERE indexrelid = ${lit(Number(facts.oid))}`),
};

const targetsOf = ({ fields }: Actual): readonly string[] => Object.keys(fields).filter(isTarget);

/** One that is being built is not invalid yet. */
function invalidity({ fields, facts }: Actual) {
  if (fields.valid?.value === true || facts.building !== null) return null;
  const why =
    facts.partitioned === true
      ? 'not every partition has its index attached, so the planner does not count on it'
      : 'no query can use it, while every write pays for it';
  return { field: 'valid', why };
}
