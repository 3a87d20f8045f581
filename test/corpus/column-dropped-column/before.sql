CREATE TABLE things (gone int, id int, also_gone text, note text);
ALTER TABLE things DROP COLUMN gone, DROP COLUMN also_gone;
INSERT INTO things SELECT n, 'x' FROM generate_series(1, 20) n;
