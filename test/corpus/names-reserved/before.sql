CREATE TABLE "order" ("user" int, "table" text, "default" int, "interval" int, "left" text);
INSERT INTO "order" SELECT n, 't', n, n, 'l' FROM generate_series(1, 30) n;
