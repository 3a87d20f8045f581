CREATE SCHEMA "Odd Schema";
CREATE TABLE "Odd Schema"."T a-long-name-that-leaves-little-room-for-what-is-added-to-it" (id int, "Pay load" jsonb);
INSERT INTO "Odd Schema"."T a-long-name-that-leaves-little-room-for-what-is-added-to-it" VALUES (1, '{"it''s": "x"}');
