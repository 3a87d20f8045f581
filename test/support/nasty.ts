/** Tables that are hard to write down: names, expressions, partitions that differ, parameters of every sort. */
export const NASTY = `
CREATE SCHEMA "Odd Schema";
CREATE SCHEMA "dotted.schema";
CREATE SCHEMA "schéma ‘quoted’";
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA "Odd Schema";
CREATE FUNCTION "Odd Schema"."Twice"(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT $1 || $1 $$;
CREATE COLLATION "Odd Schema".phone (provider = icu, locale = 'de-u-co-phonebk');

CREATE TABLE "Odd Schema"."select" (
  id int CONSTRAINT owned_by_a_constraint PRIMARY KEY, "on" text, "a.b" jsonb, "quo""te" text COLLATE "C", "\${x}" text,
  "null" text[], "line
break" text, größe numeric, tags tsvector, UNIQUE ("on")) WITH (fillfactor = 70, autovacuum_enabled = false);
CREATE INDEX "Index, with: odd # name" ON "Odd Schema"."select" ("on" text_pattern_ops DESC NULLS LAST, "a.b")
  INCLUDE ("null", "quo""te") WHERE "quo""te" <> 'it''s, \${HOME} "quoted" # [x] {y}: z' AND größe > -0.10;
CREATE INDEX "true" ON "Odd Schema"."select" ("Odd Schema"."Twice"("on"), (("a.b" ->> '\${key}')), ("on" || E'\\n\\t\\\\'));
CREATE INDEX trgm ON "Odd Schema"."select" USING gist ("on" "Odd Schema".gist_trgm_ops (siglen = 32), "quo""te" "Odd Schema".gist_trgm_ops);
CREATE INDEX "collated" ON "Odd Schema"."select" ("on" COLLATE "Odd Schema".phone, "quo""te" COLLATE "default", lower("quo""te"));
CREATE UNIQUE INDEX "nulls" ON "Odd Schema"."select" ("line
break") NULLS NOT DISTINCT;
CREATE INDEX "~" ON "Odd Schema"."select" USING gin (tags, "null") WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX "case" ON "Odd Schema"."select" ((CASE WHEN größe > 1 THEN ')' ELSE '(' END)) WHERE ("on") IN ('a', 'b') OR größe IS NULL;
CREATE STATISTICS "Odd Schema"."stat: s" (mcv, ndistinct) ON "on", ("a.b" ->> 'k'), größe FROM "Odd Schema"."select";
CREATE STATISTICS "Odd Schema".single ON (größe * 2) FROM "Odd Schema"."select";
ALTER STATISTICS "Odd Schema".single SET STATISTICS 0;
ALTER TABLE "Odd Schema"."select" ALTER "a.b" SET STORAGE external, ALTER "on" SET STATISTICS 0,
  ALTER größe SET (n_distinct = -0.5, n_distinct_inherited = 17), ALTER "quo""te" SET STORAGE main, ALTER "quo""te" SET COMPRESSION pglz;
ALTER TABLE "Odd Schema"."select" SET (toast.autovacuum_vacuum_cost_delay = 1.5, parallel_workers = 0);

CREATE UNLOGGED TABLE "dotted.schema"."table.name" (id int PRIMARY KEY);
CREATE UNLOGGED TABLE "dotted.schema"."z.another" (id int REFERENCES "dotted.schema"."table.name");
CREATE UNLOGGED TABLE "schéma ‘quoted’"."1" ("1" int);
CREATE INDEX "1_idx" ON "schéma ‘quoted’"."1" USING hash ("1");
CREATE MATERIALIZED VIEW "Odd Schema".mat AS SELECT "on", count(*) AS n FROM "Odd Schema"."select" GROUP BY 1;
CREATE INDEX mat_n ON "Odd Schema".mat USING brin (n int8_minmax_multi_ops (values_per_range = 16)) WITH (pages_per_range = 8);
ALTER MATERIALIZED VIEW "Odd Schema".mat SET (fillfactor = 60);

CREATE TABLE parted (day date NOT NULL, region text, body text) PARTITION BY RANGE (day);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM ('2026-01-01') TO ('2026-01-02') WITH (fillfactor = 80);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM ('2026-01-02') TO ('2026-01-03');
CREATE TABLE parted_3 PARTITION OF parted FOR VALUES FROM ('2026-01-03') TO ('2026-01-04') WITH (fillfactor = 80);
CREATE TABLE parted_4 PARTITION OF parted FOR VALUES FROM ('2026-01-04') TO ('2026-01-05') PARTITION BY LIST (region);
CREATE TABLE parted_4x PARTITION OF parted_4 DEFAULT WITH (fillfactor = 80);
CREATE INDEX parted_region ON parted (region, day DESC);
ALTER TABLE parted ALTER body SET STORAGE external;
ALTER TABLE parted_2 ALTER body SET STORAGE extended;

CREATE TABLE parent (a int, b text);
CREATE TABLE child () INHERITS (parent) WITH (fillfactor = 55);
CREATE INDEX child_b ON child (b) WITH (deduplicate_items = off);
CREATE TEMP TABLE temporary (a int);
CREATE INDEX ON temporary (a);
`;
