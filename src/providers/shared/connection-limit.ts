import type { Actual, Change, Field, Fields, ValueMap } from '../../model/index.ts';
import { lit, type Sql, sql } from '../../postgres/index.ts';
import { toldNumber } from './told.ts';

/** How many sessions a role or a database takes at once: CONNECTION LIMIT. */
const NO_LIMIT = -1;

export const limitSchema = (description: string) =>
  ({ description, type: 'integer', minimum: NO_LIMIT, maximum: 2_147_483_647 }) as const;

const limit = (value: number): Field => ({ value, text: String(value) });

/** As the catalog or the design has it; nothing, where neither says a number. */
export const limitFields = (value: unknown): Fields =>
  typeof value === 'number' ? { connection_limit: limit(value) } : {};

export const toldLimit = (former: Field): Field | null => toldNumber(former, limit(NO_LIMIT));

/** `owner` is `ROLE x` or `DATABASE x`. */
export const alterLimit = ({ fields }: Change, owner: Sql): readonly Sql[] =>
  fields
    .filter(({ field }) => field === 'connection_limit')
    .map(({ to }) => sql`ALTER ${owner} CONNECTION LIMIT ${lit(Number(to?.value ?? NO_LIMIT))}`);

/** What a design says of it: nothing of none, unless everything is to be said. */
export const sayLimit = (
  { fields: { connection_limit: actual } }: Actual,
  all: boolean,
): ValueMap =>
  actual === undefined || (actual.value === NO_LIMIT && !all)
    ? {}
    : { connection_limit: actual.value };
