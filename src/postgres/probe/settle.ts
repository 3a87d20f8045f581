import { MEANING } from '../session/pins.ts';
import { hasRights, ME, mayBecome } from '../sql/membership.ts';
import { lit, type Sql, sql } from '../sql/quote.ts';
import { isLarge } from '../sql/untold.ts';
import { isApart } from './another-owner.ts';
import { OWN_CONTEXT, RAISED, remarked } from './refusal.ts';
import { holdsForeign, NAMES_FOREIGN, OTHER_MEANING, REMARK, WAYS } from './trust.ts';

const ZONES = 'timezone_abbreviations';
/** What a text of a design is read with, as the role and the database have set it. */
const FORMS = sql`('search_path', 'TimeZone', 'DateStyle', 'IntervalStyle', 'lc_monetary')`;

/** Whether values of a type are read, cast and compared by nobody's code but the server's and that of extensions. */
export const callsNothing = (type: Sql) => sql`(${type} < 16384 OR EXISTS (
  SELECT FROM pg_catalog.pg_type y WHERE y.oid = ${type} AND (
    EXISTS (SELECT FROM pg_catalog.pg_depend e JOIN pg_catalog.pg_extension x ON x.oid = e.refobjid
               JOIN pg_catalog.pg_roles r ON r.oid IN (x.extowner, y.typowner) AND r.rolsuper
             WHERE e.classid = 'pg_catalog.pg_type'::pg_catalog.regclass AND e.objid IN (y.oid, y.typelem) AND e.deptype = 'e')
    OR y.typtype = 'e' AND NOT EXISTS (SELECT FROM pg_catalog.pg_cast k WHERE y.oid IN (k.castsource, k.casttarget)))))`;

/** Whether a table's partition key is too long to be made again. */
const hasLongKey = (oid: Sql): Sql => sql`EXISTS (
  SELECT FROM pg_catalog.pg_partitioned_table long WHERE long.partrelid = ${oid} AND ${isLarge(sql`long.partexprs`)})`;

/** Triggers on DDL do not hear of what is rolled back anyway; where that cannot be had, see Server.canProbe. */
export const QUIET = sql`
SELECT pg_catalog.set_config(name, value, true)
  FROM (VALUES ('event_triggers', 'off'), ('session_replication_role', 'replica'),
    ('restrict_nonsystem_relation_kind', '')) AS quiet(name, value)
 WHERE pg_catalog.current_setting(name, true) IS NOT NULL AND (name = 'restrict_nonsystem_relation_kind' OR
   pg_catalog.has_parameter_privilege(name, 'SET') AND EXISTS (SELECT FROM pg_catalog.pg_event_trigger WHERE evtenabled <> 'D'))`
  .text;

/** The outcome of `item`; `same`: what the outcome of another one has to be asked for too, to be the same. */
const answered = (oid: Sql, code: Sql, said: Sql, same: Sql): Sql => sql`
        outcomes := pg_catalog.array_append(outcomes, pg_catalog.jsonb_build_object(
          'id', item.id, 'object', item.object, 'oid', ${oid}, 'code', ${code}, 'said', ${said}));
        sames := pg_catalog.array_append(sames, ${same});`;

/** Into `run`: the call of the function that runs a statement as the owner, if that is still as we made it. */
const ACTOR = sql`IF NOT bare THEN
          SELECT pg_catalog.format('SELECT pg_temp.%I($1)', p.proname) INTO STRICT run FROM pg_catalog.pg_proc p
           WHERE p.oid = (actors -> owner::text ->> 1)::pg_catalog.oid AND p.ctid = (actors -> owner::text ->> 2)::pg_catalog.tid
             AND p.oid = pg_catalog.format('pg_temp.%I(text)', actors -> owner::text ->> 0)::pg_catalog.regprocedure;
        END IF;`;

/** Something that definitions may name is not there yet: those that lack it are not told of. */
export const LACKING = sql`SELECT pg_catalog.set_config('dbopt.lacking', 'on', true)`.text;

/** What the plan makes before it comes to the definitions. Where that fails, such as an extension that wants a restart
 *  first, the definitions that need it are not told of. */
export const PRELUDE = `
DO $prelude$
DECLARE
  statement text;
BEGIN
  FOR statement IN SELECT s FROM pg_catalog.jsonb_array_elements_text(pg_catalog.current_setting('dbopt.prelude')::jsonb) AS s LOOP
    BEGIN
      EXECUTE statement;
    EXCEPTION WHEN OTHERS THEN
      PERFORM pg_catalog.set_config('dbopt.lacking', 'on', true);
    END;
  END LOOP;
END
$prelude$`;

/**
 * For each table one empty copy with its name, so that qualified columns resolve, and with all that CREATE INDEX and
 * CREATE STATISTICS look at: its partition key and which of its columns are virtual. On it each definition is created,
 * read, dropped and created again from what was read, at most six times. Where the same was asked of a table with the
 * same columns and owner, its answer is taken, and no copy is made. The user's own text is read with the
 * search_path (as far as it is safe for that table: trust.ts), zone and styles the session came with, the server's with
 * those of STABLE_TEXT; yet pg_catalog and then the same path stand behind the names that the server qualified, since the body of a function may need it before
 * PostgreSQL 17. An existing object's stored text is re-targeted by cutting off the prefix that the server is known to have put there.
 *
 * Creating evaluates: what is immutable is called while its text is parsed and planned, and somebody else may have
 * written it. So nothing runs with rights of ours: the copy belongs to the table's owner, and the statement runs in a
 * function that does too, SECURITY DEFINER, from which there is no way back to our role. What is not as we made it any more
 * is not called again. Who may not be the owner asks only what calls nothing but the server's own functions.
 */
export const SETTLE = sql`
DO $probe$
DECLARE
  item record; made text := ''; copies int := 0; n int := 0; told text := ''; columns text; alike text;
  def text; settled text; body text; name text; made_oid oid; detail text; context text; said jsonb;
  in_schema text; in_table text; in_column text; in_type text; in_constraint text; owner name; bare bool; plain bool; actor oid; born tid;
  actors jsonb := '{}'; run text;
  users jsonb; stable jsonb; again jsonb; own jsonb;
  outcomes jsonb[] := '{}'; sames text[] := '{}'; same int;
  me oid; holder oid; sought oid[]; visible name[]; back text; ways jsonb; closed jsonb; foreigners bool; named jsonb; remark text;
  is_super bool := pg_catalog.current_setting('is_superuser') = 'on'; apart text;
  lacking bool := pg_catalog.current_setting('dbopt.lacking', true) = 'on' IS TRUE;
BEGIN
  stable := ${lit(JSON.stringify(MEANING))}::jsonb || pg_catalog.jsonb_build_object('client_min_messages', 'error');
  SELECT pg_catalog.jsonb_object_agg(s.name, s.reset_val) INTO users FROM pg_catalog.pg_settings s
   WHERE s.name IN ${FORMS} OR s.name = ${lit(ZONES)} AND s.reset_val <> ${lit(MEANING[ZONES] ?? '')};
  -- To set it reads a file: as long as nobody has another one it stays as it is.
  IF NOT users ? ${lit(ZONES)} THEN stable := stable - ${lit(ZONES)}; END IF;
  ${WAYS}
  own := pg_catalog.jsonb_build_object('search_path', 'pg_catalog, pg_temp');
  FOR item IN
    SELECT * FROM pg_catalog.jsonb_to_recordset(pg_catalog.current_setting('dbopt.probes')::jsonb)
      AS x(id text, object text, apart text, "table" text, "schema" text, name text, copy text, added text, oid oid, "unique" bool, definition text, mentioned text, harmless bool, refused text, names jsonb, qualified jsonb)
     ORDER BY "table"
  LOOP
    n := n + 1;
    IF item.refused IS NOT NULL THEN
      ${answered(sql`NULL`, sql`'42601'`, remarked(sql`item.refused`), sql`NULL`)}
      CONTINUE;
    END IF;
    PERFORM pg_catalog.set_config(s.key, s.value, true) FROM pg_catalog.jsonb_each_text(stable) AS s;
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
                  JOIN pg_catalog.pg_namespace kn ON kn.oid = kt.relnamespace AND kn.nspname = item."schema")),
             pg_catalog.min(pg_catalog.pg_get_userbyid(t.relowner)), pg_catalog.min(t.relowner::pg_catalog.int8)::pg_catalog.oid,
             pg_catalog.bool_or(${hasLongKey(sql`t.oid`)} OR ${holdsForeign(sql`a.atttypid`, callsNothing(sql`a.atttypid`))}),
             pg_catalog.bool_and(${callsNothing(sql`a.atttypid`)} AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_depend k WHERE k.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND k.objid = t.oid
                  AND k.refobjid >= 16384 AND k.refclassid IN ('pg_catalog.pg_proc'::pg_catalog.regclass,
                      'pg_catalog.pg_operator'::pg_catalog.regclass, 'pg_catalog.pg_opclass'::pg_catalog.regclass)))
        INTO columns, owner, holder, foreigners, plain FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_class t ON t.oid = a.attrelid AND t.relname = item.name
        JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace AND tn.nspname = item."schema"
       WHERE a.attnum > 0 AND NOT a.attisdropped;
      bare := NOT COALESCE((is_super OR ${mayBecome(ME, sql`owner`)} AND ${hasRights(ME, sql`owner`)})
              AND pg_catalog.has_database_privilege(owner, pg_catalog.current_database(), 'TEMPORARY'), false);
      apart := CASE WHEN ${isApart(sql`owner`)} THEN owner ELSE '' END;
      closed := COALESCE(ways -> holder::text -> 'closed', '{}');
      again := pg_catalog.jsonb_build_object('search_path', COALESCE(ways -> holder::text ->> 'path', own ->> 'search_path'));
    END IF;
    CONTINUE WHEN apart <> item.apart OR foreigners OR ${NAMES_FOREIGN};
    IF bare THEN
      CONTINUE WHEN NOT COALESCE(plain AND item.added = '', false) OR (item.oid IS NULL AND NOT item.harmless) OR EXISTS (
        SELECT FROM pg_catalog.pg_depend d
         WHERE d.classid IN ('pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass)
           AND d.objid = item.oid AND d.refobjid >= 16384
           AND NOT (d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass AND ${callsNothing(sql`d.refobjid`)})
           AND d.refclassid NOT IN ('pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_constraint'::pg_catalog.regclass,
               'pg_catalog.pg_collation'::pg_catalog.regclass, 'pg_catalog.pg_namespace'::pg_catalog.regclass));
    END IF;
    alike := CASE WHEN item.oid IS NULL THEN pg_catalog.jsonb_build_array(
      item.object, item."unique", item.definition, columns, item.mentioned, owner, CASE WHEN closed <> '{}' THEN item."table" END) END;
    same := CASE WHEN alike IS NOT NULL THEN pg_catalog.array_position(sames, alike) END;
    IF same IS NOT NULL THEN
      outcomes := pg_catalog.array_append(outcomes, outcomes[same] || pg_catalog.jsonb_build_object('id', item.id, 'object', item.object));
      sames := pg_catalog.array_append(sames, NULL);
      CONTINUE;
    END IF;
    IF item.oid IS NULL AND NOT bare AND closed <> '{}' THEN
      ${OTHER_MEANING}
      IF FOUND THEN
        ${answered(sql`NULL`, sql`'42725'`, remarked(sql`remark`), sql`alike`)}
        CONTINUE;
      END IF;
    END IF;
    IF NOT bare AND actors -> owner::text IS NULL THEN
      run := 'dbopt_as_' || n;
      EXECUTE pg_catalog.format('CREATE FUNCTION pg_temp.%I(statement text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
        AS ''BEGIN EXECUTE statement; END''', run);
      EXECUTE pg_catalog.format('REVOKE ALL ON FUNCTION pg_temp.%I(text) FROM PUBLIC', run);
      EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION pg_temp.%I(text) TO CURRENT_USER', run);
      EXECUTE pg_catalog.format('ALTER FUNCTION pg_temp.%I(text) OWNER TO %I', run, owner);
      SELECT p.oid, p.ctid INTO actor, born FROM pg_catalog.pg_proc p
       WHERE p.oid = pg_catalog.format('pg_temp.%I(text)', run)::pg_catalog.regprocedure;
      actors := actors || pg_catalog.jsonb_build_object(owner::text, pg_catalog.jsonb_build_array(run, actor, born));
    END IF;
    IF item."table" <> made THEN
      IF made <> '' THEN
        EXECUTE pg_catalog.format('ALTER TABLE pg_temp.%s RENAME TO dbopt_copy_%s', name, copies);
        made := '';
      END IF;
      copies := copies + 1; name := item.copy;
      BEGIN
        def := pg_catalog.format('CREATE TEMPORARY TABLE %s %s ON COMMIT DROP', item.copy, columns);
        ${ACTOR}
        IF bare THEN EXECUTE def; ELSE EXECUTE run USING def; END IF;
      EXCEPTION WHEN insufficient_privilege OR no_data_found THEN
        CONTINUE;
      WHEN undefined_object OR invalid_schema_name THEN
        IF NOT bare AND NOT lacking THEN
          ${answered(sql`NULL`, sql`SQLSTATE`, remarked(sql`SQLERRM`), sql`alike`)}
        END IF;
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
      ELSE
        IF item.oid IS NOT NULL THEN
          SELECT pg_catalog.format('%s ON %s', COALESCE((SELECT '(' || pg_catalog.string_agg(CASE k
                   WHEN 'd' THEN 'ndistinct' WHEN 'f' THEN 'dependencies' WHEN 'm' THEN 'mcv' END, ', ') || ')'
                   FROM pg_catalog.unnest(e.stxkind) AS k WHERE k <> 'e'), ''),
                 pg_catalog.pg_get_statisticsobjdef_columns(e.oid))
            INTO item.definition FROM pg_catalog.pg_statistic_ext e WHERE e.oid = item.oid AND ${isLarge(sql`e.stxexprs`)} IS NOT TRUE;
        END IF;
        def := pg_catalog.format('CREATE STATISTICS pg_temp.dbopt_probe_%s %s FROM pg_temp.%s', n, item.definition, item.copy);
      END IF;
      body := CASE item.object WHEN 'index' THEN def ELSE '' END;
      FOR round IN 1..6 LOOP
        ${ACTOR}
        PERFORM pg_catalog.set_config(s.key, s.value, true) FROM pg_catalog.jsonb_each_text(CASE
          WHEN round = 1 AND item.oid IS NULL THEN users || CASE WHEN bare THEN own ELSE again END
          ELSE CASE WHEN bare THEN own ELSE again END END) AS s;
        IF bare THEN EXECUTE def; ELSE EXECUTE run USING def; END IF;
        PERFORM pg_catalog.set_config(s.key, s.value, true) FROM pg_catalog.jsonb_each_text(stable) AS s;
        IF item.object = 'index' THEN
          SELECT c.oid, pg_catalog.pg_get_indexdef(c.oid) INTO STRICT made_oid, settled
            FROM pg_catalog.pg_class c WHERE c.relname = 'dbopt_probe_' || n AND c.relnamespace = pg_catalog.pg_my_temp_schema();
        ELSE
          SELECT e.oid, pg_catalog.pg_get_statisticsobjdef(e.oid) INTO STRICT made_oid, settled
            FROM pg_catalog.pg_statistic_ext e WHERE e.stxname = 'dbopt_probe_' || n AND e.stxnamespace = pg_catalog.pg_my_temp_schema();
        END IF;
        EXIT WHEN settled = body;
        body := settled; def := settled;
        IF round < 6 THEN
          EXECUTE pg_catalog.format('DROP %s pg_temp.dbopt_probe_%s', pg_catalog.upper(item.object), n);
        END IF;
      END LOOP;
      ${answered(sql`made_oid`, sql`NULL`, sql`NULL`, sql`alike`)}
    EXCEPTION WHEN no_data_found OR query_canceled THEN
      NULL;
    WHEN insufficient_privilege THEN
      ${RAISED}
      -- What a function of somebody's raises is no lack of rights of ours.
      IF said ->> 'where' !~ ${OWN_CONTEXT} THEN ${answered(sql`NULL`, sql`SQLSTATE`, sql`said`, sql`alike`)} END IF;
    WHEN undefined_function OR undefined_object OR invalid_schema_name THEN
      -- The path of a design may know what is not the server's own, and what the plan makes first may know it.
      IF NOT bare AND NOT lacking THEN
        ${REMARK}
        ${RAISED}
        ${answered(sql`NULL`, sql`SQLSTATE`, sql`said || ${remarked(sql`remark`)}`, sql`alike`)}
      END IF;
    WHEN OTHERS OR assert_failure THEN
      ${RAISED}
      ${answered(sql`NULL`, sql`SQLSTATE`, sql`said`, sql`alike`)}
    END;
  END LOOP;
  PERFORM pg_catalog.set_config('dbopt.outcomes', pg_catalog.to_json(outcomes)::text, true);
END
$probe$`.text;

/** What became of the probes. It is kept in the block to its end, where no code of an owner can take its place. */
export const OUTCOMES = sql`pg_catalog.jsonb_to_recordset(pg_catalog.current_setting('dbopt.outcomes')::jsonb) AS p(id text, object text, oid oid, code text, said jsonb)`;
