import {
  address,
  type Change,
  type Hazard,
  type LockMode,
  qualified,
  type RelationName,
  SENT,
  type Step,
  stepId,
  type Work,
} from '../../model/index.ts';
import type { Sql } from '../../postgres/index.ts';

/** Most steps say little: a catalog change in one transaction. This fills in the rest. */
export function step(
  change: Pick<Change, 'address'>,
  verb: string,
  parts: Pick<Step, 'title' | 'phase'> & { readonly sql: readonly Sql[] } & Partial<
      Omit<Step, 'sql'>
    >,
): Step {
  const { sql, ...rest } = parts;
  const hides = sql.some(({ shown }) => shown !== undefined);
  return {
    id: stepId(change.address, verb),
    address: change.address,
    mode: 'transaction',
    sql: sql.map(({ text, shown }) => shown ?? text),
    ...(hides ? { hidden: true as const, [SENT]: sql.map(({ text }) => text) } : {}),
    locks: [],
    touches: 'catalog',
    effect: 'at once',
    bytes: null,
    seconds: null,
    hazards: [],
    makes: [],
    needs: [],
    ...rest,
  };
}

/** Of a step that says what it has to do, where that is known. */
export const withWork = (work: Work | undefined): Pick<Step, 'work'> =>
  work === undefined ? {} : { work };

/** The hazard of a lock that stops readers, for as long as one attempt takes. */
export function lockHazards(mode: LockMode, relation: string): readonly Hazard[] {
  if (mode !== 'ACCESS EXCLUSIVE') return [];
  return [
    {
      code: 'access-exclusive',
      message: `blocks reads and writes of ${relation} while it runs; gives up and tries again where it has to wait`,
    },
  ];
}

/** Tells the tables of one change's steps apart: by name; of another schema, or with a dot of its own, with the schema. */
export const labelOf = (table: RelationName, { schema }: RelationName): string =>
  table.schema === schema && !table.name.includes('.') ? table.name : qualified(table);

/** The step that would drop what has this name now: a rename to it has to wait for that. */
export const freeing = (kind: string, { schema, name }: RelationName): string =>
  stepId(address(kind, schema, name), 'drop');
