import {
  type Actual,
  type KindDrift,
  qualified,
  type RelationName,
  type Survey,
} from '../../model/index.ts';
import { lit, rel, sql } from '../../postgres/index.ts';
import { catalogRows, parametersOf } from '../shared/drift.ts';
import { isTarget } from '../shared/index-target.ts';
import { rowOf } from './rows.ts';

/** Of an index: whether queries can use it, and whether somebody made it by itself. */
export const indexDrift: KindDrift = {
  survey(actual) {
    const { constraint, parent, building } = rowOf(actual);
    return {
      invalid: invalidity(actual),
      own: constraint === null && parent === null && building === null,
      // The index of a partition has its parameters from the one above.
      set: parent === null ? [...parametersOf(actual), ...targetsOf(actual)] : [],
    };
  },
  trace(actual) {
    const { oid } = rowOf(actual);
    return catalogRows(sql`
SELECT xmin FROM pg_catalog.pg_class WHERE oid = ${lit(oid)}
 UNION ALL
SELECT xmin FROM pg_catalog.pg_index WHERE indexrelid = ${lit(oid)}`);
  },
};

const targetsOf = ({ fields }: Actual): readonly string[] => Object.keys(fields).filter(isTarget);

/** One that is being built is not invalid yet. */
function invalidity(actual: Actual): Survey['invalid'] {
  const { names, fields } = actual;
  const facts = rowOf(actual);
  if (fields.valid?.value === true || facts.building !== null) return null;
  const index = relationOf(names);
  const broken = (facts.broken ?? []).map(relationOf);
  const again = (broken.length === 0 ? [index] : broken).map(rebuilt).join('; ');
  if (!facts.partitioned) {
    const isBound = [facts.constraint, facts.reference, facts.parent].some((one) => one !== null);
    const drop = sql`DROP INDEX CONCURRENTLY ${rel(index)}`.text;
    const why = 'no query can use it, while every write pays for it';
    return { field: 'valid', why, byHand: isBound ? again : `${drop}; or ${again}` };
  }
  if (broken.length > 0) {
    const why = `no query can use ${broken.map(qualified).join(', ')}, part of it`;
    return { field: 'valid', why, byHand: again };
  }
  return {
    field: 'valid',
    why: 'not every partition has its index attached, so the planner does not count on it',
    byHand: `${sql`DROP INDEX ${rel(index)}`.text}; or attach an index of each partition that lacks one`,
  };
}

const relationOf = ([schema = '', name = '']: readonly string[]): RelationName => ({
  schema,
  name,
});

const rebuilt = (index: RelationName): string => sql`REINDEX INDEX CONCURRENTLY ${rel(index)}`.text;
