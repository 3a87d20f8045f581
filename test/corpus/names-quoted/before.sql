CREATE SCHEMA "Mixed Case";
CREATE TABLE "Mixed Case"."Feature Store" ("Id" int, "select" text, "we""ird" text, "a.b" int, "Ünïcode" text);
INSERT INTO "Mixed Case"."Feature Store" SELECT n, 's', 'w', n, 'ü' FROM generate_series(1, 30) n;
