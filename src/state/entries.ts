import { Memo, overlaid, type RelationName, type StateEntry } from '../model/index.ts';
import { type Client, id, type Sql, sql } from '../postgres/index.ts';
import type { Intact } from './intact.ts';
import type { StateTable } from './layout.ts';
import { eachStored } from './reader.ts';
import { type EntryRow, type ResourceRow, type StoredField, toEntry, toFields } from './rows.ts';
import type { Place } from './standing.ts';

/** One answer: the head of the state, or one of its entries. */
interface Answer<Head> {
  readonly head: Head | null;
  readonly entry: EntryRow | null;
  /** The fields of an entry as text, without what they say of its own name. */
  readonly common: string | null;
  readonly own: StoredField | null;
}

interface Asked<Head> {
  readonly place: Place;
  /** Which of them. */
  readonly wanted: Sql;
  /** What is asked beside them, in one row, and of which tables. */
  readonly head: Sql;
  readonly tables: readonly StateTable[];
  /** Sees that before any entry, and may throw. */
  readonly check: (head: Head) => void;
}

/** Reads entries as they were at one moment. Null: there is no state. By the ten thousand they have fields in common:
 *  each arrives by itself, and what is the same is looked at once and kept once. */
export async function readEntries<Head extends object>(
  client: Client,
  { place, wanted, head, tables, check }: Asked<Head>,
  intact: Intact,
): Promise<{ readonly head: Head; readonly entries: readonly StateEntry[] } | null> {
  const query = sql`
    SELECT pg_catalog.row_to_json(head) AS head, NULL::json AS entry, NULL AS common, NULL::json AS own FROM (${head}) AS head
    UNION ALL
    SELECT NULL, pg_catalog.json_build_object(${COLUMNS}),
           (CASE WHEN ${HAS_NAME} THEN r.fields || '{"name": null}' ELSE r.fields END)::text,
           CASE WHEN ${HAS_NAME} THEN (r.fields -> 'name')::json END
      FROM ${id(place.schema, 'resources')} r, (SELECT NULL::text AS inherits) AS older WHERE ${wanted}`;
  const read = reader(intact);
  const entries: StateEntry[] = [];
  let first: Head | null = null;
  const take = ({ head: found, entry, common, own }: Answer<Head>) => {
    if (found !== null) check(found);
    first ??= found;
    if (entry !== null) entries.push(read(entry, common ?? 'null', own));
  };
  await eachStored(client, place, ['resources', ...tables], query, take);
  return first === null ? null : { head: first, entries };
}

const HAS_NAME = sql`pg_catalog.jsonb_typeof(r.fields) = 'object' AND r.fields ? 'name'`;

// A state that is older has no column `inherits`: the word then means that of the row beside it.
const COLUMNS = sql`'address', r.address, 'kind', r.kind, 'names', r.names, 'table_schema', r.table_schema,
  'table_name', r.table_name, 'made', r.made, 'keep', r.keep, 'proof', r.proof,
  'inherits', (SELECT inherits FROM (SELECT r.*) AS its),
  'applied_by', r.applied_by, 'applied_at', r.applied_at, 'run', r.run`;

/** Makes entries of answers; texts that they share they have one copy of. */
function reader(intact: Intact) {
  const commons = new Memo<string, StateEntry['fields']>(10_000);
  const tableOf = tablesOnce();
  const [kind, run, by] = [textsOnce(), textsOnce(), textsOnce()];
  return (row: EntryRow, common: string, own: StoredField | null): StateEntry => {
    const fieldsOf = (fields: ResourceRow['fields']): StateEntry['fields'] => {
      intact('resources', [Object.assign(row, { fields })]);
      return toFields(fields);
    };
    const name = own === null ? null : { name: own };
    const shared = commons.get(common, () => {
      const stored: ResourceRow['fields'] = JSON.parse(common);
      return fieldsOf(name === null ? stored : { ...stored, ...name });
    });
    row.kind = kind(row.kind);
    row.run = run(row.run);
    row.applied_by = by(row.applied_by);
    return toEntry(row, name === null ? shared : overlaid(shared, fieldsOf(name)), tableOf(row));
  };
}

/** One copy of each text; what comes again at once is not looked for. */
function textsOnce(): (text: string) => string {
  const texts = new Memo<string, string>(10_000);
  let last = '';
  return (text) => {
    if (text !== last) last = texts.get(text, () => text);
    return last;
  };
}

/** One copy of each table's name; what comes again at once is not looked for. */
function tablesOnce(): (row: EntryRow) => RelationName | undefined {
  const tables = new Memo<string, RelationName>(100_000);
  let last: RelationName = { schema: '', name: '' };
  return ({ table_schema: schema, table_name: name }) => {
    if (schema === null || name === null) return undefined;
    if (name !== last.name || schema !== last.schema) {
      last = tables.get(`${schema}\0${name}`, () => ({ schema, name }));
    }
    return last;
  };
}
