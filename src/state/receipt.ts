import {
  type DatabaseIdentity,
  misfit,
  type Receipt,
  receiptShape,
  type State,
} from '../model/index.ts';
import { type Client, id, lit, type Sql, sql } from '../postgres/index.ts';
import type { Writing } from './door.ts';
import { IDENTITY, isSame } from './identity.ts';
import { noneIfUntrusted, readStored } from './reader.ts';
import { type Place, standingWith } from './standing.ts';
import type { ReceiptAsks } from './store.ts';
import { keepToOwner } from './trust.ts';

/** The table of the receipt; made by itself too, for a state that is older than it. */
export const createReceipt = (schema: string): Sql => sql`
    CREATE TABLE IF NOT EXISTS ${id(schema, 'receipt')} (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      receipt json NOT NULL
    );
    COMMENT ON TABLE ${id(schema, 'receipt')} IS 'What the last empty plan was computed from: while that is so, the next is empty too';
    GRANT SELECT ON ${id(schema, 'receipt')} TO pg_monitor`;

interface Found {
  /** Null where there is none, none that this role may read, or none that it believes: the state has the word on that. */
  readonly receipt: Receipt | null;
  /** Null: it is not to be trusted at all, or nothing is known. */
  readonly place: Place | null;
}

export async function readReceipt(
  client: Client,
  schema: string,
  { found, damaged }: ReceiptAsks,
): Promise<Found> {
  const place = await standingWith(client, schema, 'receipt');
  if (place?.proves !== true) return { receipt: null, place };
  const stored = sql`
    SELECT r.receipt, s.lineage, s.serial, pg_catalog.to_jsonb(s) -> 'database' AS database, ${IDENTITY} AS here
      FROM ${id(schema, 'receipt')} r, ${id(schema, 'state')} s`;
  const answer = readStored<Stored>(client, place, ['receipt', 'state'], stored);
  found?.();
  const [row] = await answer.catch(noneIfUntrusted);
  // The state has the word on why it is not believed.
  const isOwn = row !== undefined && (row.database === null || isSame(row.database, row.here));
  const where = `the table ${schema}.receipt`;
  const receipt = isOwn ? valid(row.receipt, row, (by) => damaged?.(where, by)) : null;
  return { receipt, place };
}

interface Stored extends Pick<State, 'lineage' | 'serial'> {
  readonly receipt: unknown;
  readonly database: DatabaseIdentity | null;
  readonly here: DatabaseIdentity;
}

/** A receipt stands for one state of the state only. One that is damaged stands for nothing. */
export function valid(
  receipt: unknown,
  { lineage, serial }: Pick<State, 'lineage' | 'serial'>,
  damaged: (by: string | null) => void,
): Receipt | null {
  if (!isReceipt(receipt)) {
    damaged(typeof receipt === 'object' && receipt !== null ? byOf(receipt) : null);
    return null;
  }
  const { state } = receipt.plan;
  return state.lineage === lineage && state.serial === serial ? receipt : null;
}

const byOf = (kept: { readonly by?: unknown }): string | null =>
  typeof kept.by === 'string' ? kept.by : null;

const isReceipt = (value: unknown): value is Receipt => misfit(value, receiptShape) === null;

/** Keeps a receipt in place of the last one. */
export function receiptWriting(schema: string, receipt: Receipt): readonly Writing[] {
  const text = sql`
    INSERT INTO ${id(schema, 'receipt')} (receipt) VALUES (${lit(JSON.stringify(receipt))})
        ON CONFLICT (only_row) DO UPDATE SET receipt = EXCLUDED.receipt`;
  const made = sql`${createReceipt(schema)}; ${keepToOwner(schema)}`;
  return [{ text: made }, { table: 'receipt', text }];
}

export const noReceipt = (schema: string): Writing => ({
  table: 'receipt',
  text: sql`DELETE FROM ${id(schema, 'receipt')}`,
});
