import type { ArchiveRecord } from '../model/index.ts';
import { type Client, id, lit, type Sql, sql } from '../postgres/index.ts';
import type { Door } from './door.ts';
import { intactIn } from './intact.ts';
import { readStored } from './reader.ts';
import type { Place } from './standing.ts';
import type { Store } from './store.ts';
import { writing } from './write.ts';

/** The table of archives; made by itself too, for a state that is older than it. */
export const createArchives = (schema: string): Sql => sql`
    CREATE TABLE IF NOT EXISTS ${id(schema, 'archives')} (
      position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
      id text PRIMARY KEY,
      table_schema text NOT NULL,
      table_name text NOT NULL,
      table_oid bigint NOT NULL,
      place text NOT NULL,
      instance text NOT NULL,
      digest text,
      begun_at timestamptz NOT NULL
    );
    COMMENT ON TABLE ${id(schema, 'archives')} IS 'The archives that were begun of tables of this database';
    COMMENT ON COLUMN ${id(schema, 'archives')}.instance IS 'The running server that began it: only that one removes what is left of it';
    COMMENT ON COLUMN ${id(schema, 'archives')}.digest IS 'SHA-256 of its manifest; null: that was not written';
    GRANT SELECT ON ${id(schema, 'archives')} TO pg_monitor`;

interface ArchiveRow {
  readonly id: string;
  readonly table_schema: string;
  readonly table_name: string;
  readonly table_oid: number;
  readonly place: string;
  readonly instance: string;
  readonly digest: string | null;
  readonly begun_at: Date | string;
}

const toRecord = ({ table_schema, table_name, table_oid, ...row }: ArchiveRow): ArchiveRecord => ({
  id: row.id,
  table: { schema: table_schema, name: table_name },
  oid: table_oid,
  to: row.place,
  instance: row.instance,
  digest: row.digest,
  at: new Date(row.begun_at).toISOString(),
});

const fromRecord = ({ id: own, table, oid, to, instance, digest, at }: ArchiveRecord) => ({
  ...{ id: own, table_schema: table.schema, table_name: table.name, table_oid: oid },
  ...{ place: to, instance, digest, begun_at: at },
});

type Archives = Pick<Store, 'archives' | 'keepArchive' | 'forgetArchive'>;

/** What a state in the database knows of archives. `placed` throws where the state is not to be believed; null: there is none. */
export function archivesIn(
  client: Client,
  schema: string,
  placed: () => Promise<Place | null>,
  door: Door,
): Archives {
  const table = id(schema, 'archives');
  const intact = intactIn(schema);
  return {
    async archives() {
      const place = await placed();
      if (place === null) return [];
      const there = sql`
        SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = $1 AND c.relname = 'archives'`;
      if ((await client.query(there.text, [schema])).rows.length === 0) return [];
      const query = sql`
        SELECT id, table_schema, table_name, table_oid, place, instance, digest, begun_at
        FROM ${table} ORDER BY position`;
      const rows = await readStored<ArchiveRow>(client, place, ['archives'], query);
      return intact('archives', rows).map(toRecord);
    },
    keepArchive: (record) =>
      door([{ table: 'archives', text: writing(table, [fromRecord(record)], ['id']) }]),
    forgetArchive: (own) =>
      door([{ table: 'archives', text: sql`DELETE FROM ${table} WHERE id = ${lit(own)}` }]),
  };
}
