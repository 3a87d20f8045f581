import { type Actual, type Survey, texts, type Witness } from '../../model/index.ts';
import { lit, rel, sql } from '../../postgres/index.ts';
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
function invalidity({ names: [schema = '', name = ''], fields, facts }: Actual): Survey['invalid'] {
  if (fields.valid?.value === true || facts.building !== null) return null;
  const index = rel({ schema, name }).text;
  const broken = texts(facts.broken);
  const again = (broken.length === 0 ? [index] : broken)
    .map((each) => `REINDEX INDEX CONCURRENTLY ${each}`)
    .join('; ');
  const drop = `DROP INDEX CONCURRENTLY ${index}`;
  if (facts.partitioned !== true) {
    const isBound = [facts.constraint, facts.reference, facts.parent].some((one) => one !== null);
    const why = 'no query can use it, while every write pays for it';
    return { field: 'valid', why, byHand: isBound ? again : `${drop}; or ${again}` };
  }
  return broken.length > 0
    ? { field: 'valid', why: `no query can use ${broken.join(', ')}, part of it`, byHand: again }
    : {
        field: 'valid',
        why: 'not every partition has its index attached, so the planner does not count on it',
        byHand: `ALTER INDEX ${index} ATTACH PARTITION … for each that lacks; or DROP INDEX ${index}`,
      };
}
