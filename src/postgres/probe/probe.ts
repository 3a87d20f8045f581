import {
  identifier,
  type NewColumn,
  type Probe,
  type ProbeResult,
  qualified,
  type Row,
  type ValueMap,
} from '../../model/index.ts';
import { STABLE_TEXT } from '../catalog/snapshot.ts';
import { type Client, errorCode } from '../session/connect.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';

/** Reads temporary objects by oid as the kind reads its real ones: rows that have an `oid`. */
export interface Describe {
  query(oids: Sql): Sql;
  rows(answer: readonly Row[]): readonly Row[];
}

/**
 * Sends definitions through the server and reads back what it makes of them.
 *
 * The deparser's text is no fixed point (`IN` on a varchar gains a cast, and another when fed back), so each
 * definition is stored and read until its text stays the same. Everything happens on empty temporary tables in
 * one transaction that is rolled back; the real tables are not even opened, so that a role needs no privilege on them.
 * What else a definition names (types, functions) may be closed to the role: then it has no result. `prelude` goes first: what the same
 * plan creates before it comes to these definitions, such as the extension that brings an opclass; and the copies have
 * the columns that it adds.
 */
export async function runProbes(
  client: Client,
  probes: readonly Probe[],
  describe: { readonly [kind in Probe['object']]: Describe },
  prelude: readonly string[] = [],
  columns: readonly NewColumn[] = [],
): Promise<{ readonly [id: string]: ProbeResult }> {
  const results: { [id: string]: ProbeResult } = {};
  for (let from = 0; from < probes.length; from += BATCH) {
    const batch = probes.slice(from, from + BATCH);
    Object.assign(
      results,
      await runBatch(
        client,
        batch.map((probe) => work(probe, columns)),
        describe,
        prelude,
      ),
    );
  }
  return results;
}

/** Every temporary object holds its locks until the transaction ends, and the server has room for some thousands. */
const BATCH = 200;

async function runBatch(
  client: Client,
  probes: readonly ValueMap[],
  describe: { readonly [kind in Probe['object']]: Describe },
  prelude: readonly string[],
): Promise<{ readonly [id: string]: ProbeResult }> {
  const objects = [...new Set(probes.map(({ object }) => object as Probe['object']))];
  const before = ['BEGIN', ...STABLE_TEXT, 'SET LOCAL client_min_messages = error'];
  const script = [
    ...before,
    ...prelude,
    sql`SELECT pg_catalog.set_config('dbopt.probes', ${lit(JSON.stringify(probes))}, true)`.text,
    SETTLE,
    'SELECT id, oid, code, message FROM pg_temp.dbopt_probe',
    ...objects.map(
      (o) =>
        describe[o].query(sql`SELECT oid FROM pg_temp.dbopt_probe WHERE object = ${lit(o)}`).text,
    ),
    'ROLLBACK',
  ];
  try {
    const results: unknown = await client.query(script.join(';\n'));
    const [outcomes = [], ...answers] = (results as readonly { rows: Row[] }[])
      .map((result) => result.rows)
      .slice(-2 - objects.length, -1);
    const rows = objects.flatMap((object, i) => describe[object].rows(answers[i] ?? []));
    return collect(outcomes, rows);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

function work(probe: Probe, columns: readonly NewColumn[]): ValueMap {
  const { source } = probe;
  const added = columns.filter(({ table }) => qualified(table) === qualified(probe.table));
  return {
    id: probe.id,
    object: probe.object,
    table: qualified(probe.table),
    schema: probe.table.schema,
    name: probe.table.name,
    copy: identifier(probe.table.name),
    added: added.map(({ name, type }) => `, ${identifier(name)} ${type}`).join(''),
    ...('existing' in source
      ? { oid: source.existing }
      : {
          unique: source.unique ?? false,
          definition: source.declared,
          mentioned: mayMention(source.declared, probe.table.name) ? probe.table.name : null,
        }),
  };
}

/** Whether a definition may name its table, which has to be there then under this name. */
const mayMention = (definition: string, table: string): boolean => {
  const text = definition.toLowerCase();
  return [table.toLowerCase(), '""', 'u&"'].some((sign) => text.includes(sign));
};

function collect(outcomes: readonly Row[], rows: readonly Row[]) {
  const byOid = new Map(rows.map((row) => [row.oid, row]));
  const results = outcomes.map(({ id, oid, code, message }): ProbeResult => {
    const row = byOid.get(oid ?? null);
    return row !== undefined
      ? { id: String(id), ok: true, row }
      : { id: String(id), ok: false, code: String(code), message: String(message) };
  });
  return Object.fromEntries(results.map((result) => [result.id, result]));
}

/** A read-only role or server answers a probe with one of these; the caller then compares by syntax. */
export const cannotProbe = (error: unknown): boolean =>
  ['25006', '42501', '0A000', '53200'].includes(errorCode(error));

/**
 * For each table one empty copy with its name, so that qualified columns resolve, and with all that CREATE INDEX and
 * CREATE STATISTICS look at: its partition key and which of its columns are virtual. On it each definition is created,
 * read, dropped and created again from what was read, at most six times. Where the same was asked of a table with the
 * same columns, its answer is taken, and no copy is made. The user's own text is read with the
 * search_path, zone and styles the session came with, the server's with those of STABLE_TEXT; yet pg_catalog and then
 * the user's path stand behind the names that the server qualified, since the body of a function may need it before
 * PostgreSQL 17. An existing object's stored text is re-targeted by cutting off the prefix that the server is known to have put there.
 */
const SETTLE = `
CREATE TEMPORARY TABLE dbopt_probe (id text, object text, oid oid, code text, message text, same text) ON COMMIT DROP;
DO $probe$
DECLARE
  item record; made text := ''; copies int := 0; n int := 0; told text := ''; columns text; alike text;
  def text; settled text; body text; name text; made_oid oid; detail text;
  users jsonb; stable jsonb; again jsonb;
BEGIN
  SELECT pg_catalog.jsonb_object_agg(s.name, s.reset_val), pg_catalog.jsonb_object_agg(s.name, s.setting)
    INTO users, stable FROM pg_catalog.pg_settings s
   WHERE s.name IN ('search_path', 'TimeZone', 'DateStyle', 'IntervalStyle');
  again := stable || pg_catalog.jsonb_build_object('search_path',
    pg_catalog.concat_ws(', ', 'pg_catalog', NULLIF(users ->> 'search_path', '')));
  FOR item IN
    SELECT * FROM pg_catalog.jsonb_to_recordset(pg_catalog.current_setting('dbopt.probes')::jsonb)
      AS x(id text, object text, "table" text, "schema" text, name text, copy text, added text, oid oid, "unique" bool, definition text, mentioned text)
     ORDER BY "table"
  LOOP
    n := n + 1;
    IF item."table" <> told THEN
      told := item."table";
      SELECT pg_catalog.format('(%s%s)%s', pg_catalog.string_agg(pg_catalog.format('%I %s%s%s', a.attname,
               pg_catalog.format_type(a.atttypid, a.atttypmod),
               (SELECT pg_catalog.format(' COLLATE %I.%I', cn.nspname, co.collname)
                  FROM pg_catalog.pg_collation co JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
                 WHERE co.oid = a.attcollation AND co.collname <> 'default'),
               CASE WHEN a.attgenerated = 'v' THEN ' GENERATED ALWAYS AS (NULL) VIRTUAL' END), ', ' ORDER BY a.attnum), item.added,
               (SELECT ' PARTITION BY ' || pg_catalog.pg_get_partkeydef(k.partrelid)
                  FROM pg_catalog.pg_partitioned_table k
                  JOIN pg_catalog.pg_class kt ON kt.oid = k.partrelid AND kt.relname = item.name
                  JOIN pg_catalog.pg_namespace kn ON kn.oid = kt.relnamespace AND kn.nspname = item."schema"))
        INTO columns FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_class t ON t.oid = a.attrelid AND t.relname = item.name
        JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace AND tn.nspname = item."schema"
       WHERE a.attnum > 0 AND NOT a.attisdropped;
    END IF;
    alike := CASE WHEN item.oid IS NULL THEN pg_catalog.jsonb_build_array(
      item.object, item."unique", item.definition, columns, item.mentioned) END;
    INSERT INTO pg_temp.dbopt_probe SELECT item.id, item.object, p.oid, p.code, p.message
      FROM pg_temp.dbopt_probe p WHERE p.same = alike LIMIT 1;
    CONTINUE WHEN FOUND;
    IF item."table" <> made THEN
      IF made <> '' THEN
        EXECUTE pg_catalog.format('ALTER TABLE pg_temp.%s RENAME TO dbopt_copy_%s', name, copies);
        made := '';
      END IF;
      copies := copies + 1; name := item.copy;
      BEGIN
        EXECUTE pg_catalog.format('CREATE TEMPORARY TABLE %s %s ON COMMIT DROP', item.copy, columns);
      EXCEPTION WHEN insufficient_privilege THEN
        CONTINUE;
      END;
      made := item."table";
    END IF;
    BEGIN
      IF item.object = 'index' THEN
        IF item.oid IS NOT NULL THEN
          SELECT i.indisunique, pg_catalog.substr(d.def, pg_catalog.strpos(d.def, d.lead) + pg_catalog.length(d.lead))
            INTO item."unique", item.definition
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_class t ON t.oid = i.indrelid,
            LATERAL (SELECT pg_catalog.pg_get_indexdef(i.indexrelid) AS def, pg_catalog.format(' INDEX %I ON %s%s',
              c.relname, CASE WHEN c.relkind = 'I' THEN 'ONLY ' ELSE '' END, item."table") AS lead) d
           WHERE i.indexrelid = item.oid AND pg_catalog.strpos(d.def, d.lead) > 0;
        END IF;
        def := pg_catalog.format('CREATE %sINDEX dbopt_probe_%s ON pg_temp.%s %s',
          CASE WHEN item."unique" THEN 'UNIQUE ' ELSE '' END, n, item.copy, item.definition);
        FOR round IN 1..6 LOOP
          PERFORM pg_catalog.set_config(s.key, s.value, true)
             FROM pg_catalog.jsonb_each_text(CASE WHEN round = 1 AND item.oid IS NULL THEN users ELSE again END) AS s;
          EXECUTE def;
          PERFORM pg_catalog.set_config(s.key, s.value, true) FROM pg_catalog.jsonb_each_text(stable) AS s;
          made_oid := pg_catalog.format('pg_temp.dbopt_probe_%s', n)::regclass;
          settled := pg_catalog.pg_get_indexdef(made_oid);
          EXIT WHEN settled = def;
          def := settled;
          IF round < 6 THEN EXECUTE pg_catalog.format('DROP INDEX pg_temp.dbopt_probe_%s', n); END IF;
        END LOOP;
      ELSE
        IF item.oid IS NOT NULL THEN
          SELECT pg_catalog.format('%s ON %s', COALESCE((SELECT '(' || pg_catalog.string_agg(CASE k
                   WHEN 'd' THEN 'ndistinct' WHEN 'f' THEN 'dependencies' WHEN 'm' THEN 'mcv' END, ', ') || ')'
                   FROM pg_catalog.unnest(e.stxkind) AS k WHERE k <> 'e'), ''),
                 pg_catalog.pg_get_statisticsobjdef_columns(e.oid))
            INTO item.definition FROM pg_catalog.pg_statistic_ext e WHERE e.oid = item.oid;
        END IF;
        def := pg_catalog.format('CREATE STATISTICS pg_temp.dbopt_probe_%s %s FROM pg_temp.%s', n, item.definition, item.copy);
        body := '';
        FOR round IN 1..6 LOOP
          PERFORM pg_catalog.set_config(s.key, s.value, true)
             FROM pg_catalog.jsonb_each_text(CASE WHEN round = 1 AND item.oid IS NULL THEN users ELSE again END) AS s;
          EXECUTE def;
          PERFORM pg_catalog.set_config(s.key, s.value, true) FROM pg_catalog.jsonb_each_text(stable) AS s;
          SELECT e.oid, pg_catalog.pg_get_statisticsobjdef(e.oid) INTO made_oid, settled
            FROM pg_catalog.pg_statistic_ext e WHERE e.stxname = 'dbopt_probe_' || n
             AND e.stxnamespace = pg_catalog.pg_my_temp_schema();
          EXIT WHEN settled = body;
          body := settled; def := settled;
          IF round < 6 THEN EXECUTE pg_catalog.format('DROP STATISTICS pg_temp.dbopt_probe_%s', n); END IF;
        END LOOP;
      END IF;
      INSERT INTO pg_temp.dbopt_probe VALUES (item.id, item.object, made_oid, NULL, NULL, alike);
    EXCEPTION WHEN insufficient_privilege THEN
      NULL;
    WHEN OTHERS THEN
      GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
      INSERT INTO pg_temp.dbopt_probe VALUES (item.id, item.object, NULL, SQLSTATE,
        pg_catalog.concat_ws(': ', SQLERRM, NULLIF(detail, '')), alike);
    END;
  END LOOP;
END
$probe$`;
