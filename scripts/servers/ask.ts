import type { KnownExtension, KnownOpclass, KnownSetting } from '../../src/model/index.ts';
import { type Client, id, lit, readServer, sql } from '../../src/postgres/index.ts';

/** What one server has, its own extensions made. */
export interface Answer {
  readonly major: number;
  readonly settings: readonly Omit<KnownSetting, 'majors'>[];
  readonly opclasses: readonly Omit<KnownOpclass, 'majors'>[];
  readonly extensions: readonly Omit<KnownExtension, 'majors'>[];
}

/** Libraries without an extension of their own, whose settings a session sees once it has loaded them. */
const LIBRARIES = [
  'pg_trgm',
  'pgcrypto',
  'postgres_fdw',
  'pg_overexplain',
  'vector',
  'plperl',
  'pltcl',
];

export async function ask(client: Client): Promise<Answer> {
  const { rows: extensions } = await client.query<Answer['extensions'][number]>(
    sql`SELECT name::text, comment AS about FROM pg_catalog.pg_available_extensions ORDER BY name COLLATE "C"`
      .text,
  );
  for (const { name } of extensions)
    await attempt(client, sql`CREATE EXTENSION IF NOT EXISTS ${id(name)} CASCADE`.text);
  for (const name of LIBRARIES) await attempt(client, sql`LOAD ${lit(name)}`.text);
  const { version, settings: definitions } = await readServer(client);
  const { rows: described } = await client.query<Pick<KnownSetting, 'name' | 'boot' | 'about'>>(
    sql`SELECT name, boot_val AS boot, short_desc AS about FROM pg_catalog.pg_settings`.text,
  );
  const { rows: opclasses } = await client.query<Answer['opclasses'][number]>(OPCLASSES.text);
  const byName = new Map(described.map((one) => [one.name, one]));
  const settings = Object.entries(definitions)
    .map(([name, definition]) => ({
      name,
      boot: null,
      about: '',
      ...definition,
      ...byName.get(name),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { major: Math.floor(version / 10_000), settings, opclasses, extensions };
}

/** Some cannot be made here: a language whose interpreter is not there. */
const attempt = (client: Client, statement: string): Promise<unknown> =>
  client.query(statement).catch(() => null);

const OPCLASSES = sql`
SELECT a.amname AS method, o.opcname AS name, n.nspname AS schema, o.opcdefault AS "isDefault",
       pg_catalog.format_type(o.opcintype, NULL) AS type, e.extname AS extension
  FROM pg_catalog.pg_opclass o
  JOIN pg_catalog.pg_am a ON a.oid = o.opcmethod
  JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
  LEFT JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_opclass'::pg_catalog.regclass
        AND d.objid = o.oid AND d.deptype = 'e'
  LEFT JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
 ORDER BY 1, 2, 5`;
