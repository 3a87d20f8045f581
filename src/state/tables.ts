import { STATE_COMMENT } from '../model/index.ts';
import { id, lit, type Sql, sql } from '../postgres/index.ts';
import { createArchives } from './archives.ts';
import type { Writing } from './door.ts';
import { IDENTITY } from './identity.ts';
import { createReceipt } from './receipt.ts';
import { keepToOwner } from './trust.ts';

/** Documented in the database itself, because other tools may read these tables.
 *  pg_monitor may read them: it is the role that `dbopt plan` is promised to work with. */
export function createTables(schema: string, version: number): readonly Writing[] {
  const table = (name: string) => id(schema, name);
  const made = sql`
    CREATE SCHEMA IF NOT EXISTS ${id(schema)};
    COMMENT ON SCHEMA ${id(schema)} IS ${lit(STATE_COMMENT)};

    CREATE TABLE ${table('state')} (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      version integer NOT NULL,
      lineage uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid(),
      serial bigint NOT NULL DEFAULT 0,
      database jsonb
    );
    COMMENT ON TABLE ${table('state')} IS 'One row: the identity and age of this state';
    COMMENT ON COLUMN ${table('state')}.version IS 'Version of the layout of these tables';
    COMMENT ON COLUMN ${table('state')}.lineage IS 'Given at creation; states with different lineages are about different databases';
    COMMENT ON COLUMN ${table('state')}.database IS 'The database it is of: system identifier of the cluster, oid, name; home is the oid of this table';
    COMMENT ON COLUMN ${table('state')}.serial IS 'Grows by one with every run that changed a resource';

    CREATE TABLE ${table('resources')} (
      address text PRIMARY KEY,
      kind text NOT NULL,
      names text[] NOT NULL,
      table_schema text,
      table_name text,
      made boolean NOT NULL,
      keep boolean NOT NULL,
      fields jsonb NOT NULL,
      proof text,
      inherits text,
      applied_by text NOT NULL,
      applied_at timestamptz NOT NULL,
      run uuid NOT NULL
    );
    COMMENT ON TABLE ${table('resources')} IS 'One row per resource that dbopt manages';
    COMMENT ON COLUMN ${table('resources')}.address IS 'Kind and SQL name, as in plans';
    COMMENT ON COLUMN ${table('resources')}.names IS 'SQL identity, outermost name first';
    COMMENT ON COLUMN ${table('resources')}.made IS 'dbopt created the object; false: it was there before and is only managed';
    COMMENT ON COLUMN ${table('resources')}.keep IS 'The design forbids to drop it';
    COMMENT ON COLUMN ${table('resources')}.fields IS 'Per managed field: now, what it was set to; former, what it was before (null: the default; absent: the same)';
    COMMENT ON COLUMN ${table('resources')}.proof IS 'Proof that the text of the design and that of the catalog mean the same';
    COMMENT ON COLUMN ${table('resources')}.inherits IS 'Address of the declared resource it follows from, as a partition does';
    COMMENT ON COLUMN ${table('resources')}.run IS 'The run that wrote this row last';

    CREATE TABLE ${table('runs')} (
      id uuid PRIMARY KEY,
      started_at timestamptz NOT NULL,
      ended_at timestamptz,
      outcome text NOT NULL CHECK (outcome IN ('running', 'done', 'failed', 'interrupted')),
      started_by text NOT NULL,
      plan_hash text NOT NULL
    );
    COMMENT ON TABLE ${table('runs')} IS 'One row per dbopt apply';
    COMMENT ON COLUMN ${table('runs')}.outcome IS 'running, though no apply holds the lock: that run died';
    COMMENT ON COLUMN ${table('runs')}.plan_hash IS 'SHA-256 of the plan';

    CREATE TABLE ${table('steps')} (
      position bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
      run uuid NOT NULL REFERENCES ${table('runs')},
      step text NOT NULL,
      address text NOT NULL,
      title text NOT NULL,
      sql text[] NOT NULL,
      makes text[] NOT NULL,
      status text NOT NULL CHECK (status IN ('begun', 'done', 'failed')),
      started_at timestamptz NOT NULL,
      ended_at timestamptz,
      bytes bigint,
      error text,
      owes jsonb NOT NULL,
      work jsonb,
      PRIMARY KEY (run, step)
    );
    COMMENT ON TABLE ${table('steps')} IS 'The journal: a row is committed before its step starts, or together with what it did';
    COMMENT ON COLUMN ${table('steps')}.status IS 'begun, though its run has ended: in doubt, only the catalog knows';
    COMMENT ON COLUMN ${table('steps')}.makes IS 'Qualified names of the objects it sets out to create';
    COMMENT ON COLUMN ${table('steps')}.owes IS 'Upkeep that it calls for: due until a later step of that name is done';
    COMMENT ON COLUMN ${table('steps')}.bytes IS 'Bytes it was expected to write';
    COMMENT ON COLUMN ${table('steps')}.work IS 'What it had to do and the seconds that took: later estimates learn from it';

    ${createReceipt(schema)};
    ${createArchives(schema)};
    GRANT USAGE ON SCHEMA ${id(schema)} TO pg_monitor;
    GRANT SELECT ON ${table('state')}, ${table('resources')}, ${table('runs')}, ${table('steps')} TO pg_monitor;
    ${keepToOwner(schema)}`;
  const first = sql`INSERT INTO ${table('state')} (version) VALUES (${lit(version)})`;
  return [{ text: made }, { table: 'state', text: first }, bindState(schema)];
}

/** What a state of an earlier version lacks. */
export const upgradeTables = (schema: string): Sql => sql`
    ${createReceipt(schema)};
    ${createArchives(schema)};
    ALTER TABLE ${id(schema, 'resources')} ADD COLUMN IF NOT EXISTS inherits text;
    ALTER TABLE ${id(schema, 'state')} ADD COLUMN IF NOT EXISTS database jsonb;
    ALTER TABLE ${id(schema, 'steps')} ADD COLUMN IF NOT EXISTS work jsonb;
    ${keepToOwner(schema)}`;

/** Writes down that the state is of this database. */
export const bindState = (schema: string): Writing => ({
  table: 'state',
  text: sql`
    UPDATE ${id(schema, 'state')} s
       SET database = ${IDENTITY}::pg_catalog.jsonb || pg_catalog.jsonb_build_object('home', s.tableoid::int8)`,
});
