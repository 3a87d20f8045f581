CREATE SCHEMA stats;
CREATE SCHEMA "Data";
CREATE TABLE "Data".features (id int, country text, "Device" text);
INSERT INTO "Data".features SELECT n, 'c' || n % 5, 'd' || n % 3 FROM generate_series(1, 100) n;
CREATE STATISTICS stats.elsewhere ON id, country FROM "Data".features;
