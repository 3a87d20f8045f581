import {
  type Actual,
  type Change,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
  suffixed,
} from '../../model/index.ts';
import { id, rel, sql } from '../../postgres/index.ts';
import { step, withWork } from '../shared/step.ts';
import { labelIn, nameNow } from './names.ts';
import { rowOf } from './rows.ts';
import { buildWork } from './work.ts';

/** Something needs it as it is, and it has entries of its own: it can be built again only in its place. */
export const isBoundAlone = (index: Actual): boolean => {
  const { constraint, reference, parent, partitioned } = rowOf(index);
  return [constraint, reference, parent].some((one) => one !== null) && !partitioned;
};

/** Excludes by operators other than equality, which PostgreSQL builds again only with writers locked out. */
export const isExclusion = (index: Actual): boolean =>
  rowOf(index).constraint !== null && index.fields.unique?.value !== true;

/** REINDEX CONCURRENTLY: for what cannot be dropped, because something else needs it. PostgreSQL builds beside the index
 *  and swaps by itself, under names of its own. */
export function reindex(change: Change, index: Actual, context: StepContext): Step {
  const { snapshot, sizes } = context;
  const { table } = index;
  const moved = change.fields.find(({ field }) => field === 'tablespace');
  const to = moved?.to?.value ?? snapshot.server.ownTablespace;
  const how = moved === undefined || typeof to !== 'string' ? sql`` : sql`, TABLESPACE ${id(to)}`;
  const name = nameNow(index);
  const of = qualified(table ?? name);
  return step(change, `reindex:${labelIn(change, name)}`, {
    title: `build index ${qualified(name)} again, in its place`,
    phase: 'indexes',
    mode: 'concurrent',
    sql: [sql`REINDEX (CONCURRENTLY${how}) INDEX ${rel(name)}`],
    locks: [
      { relation: of, mode: 'SHARE UPDATE EXCLUSIVE' },
      { relation: qualified(name), mode: 'SHARE UPDATE EXCLUSIVE' },
    ],
    touches: 'scan',
    bytes: rowOf(index).bytes,
    ...withWork(buildWork(index.fields, sizes[of])),
    hazards: [
      {
        code: 'index-build',
        message: `reads all of ${of} twice and waits for transactions that are open`,
      },
    ],
    makes: ['_ccnew', '_ccold'].map((suffix) => qualified(beside(name, suffix))),
  });
}

/** What PostgreSQL calls it while it works (makeObjectName). */
const beside = ({ schema, name }: RelationName, suffix: string): RelationName => ({
  schema,
  name: suffixed(name, suffix),
});
