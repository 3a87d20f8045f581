CREATE TABLE nets (id int, net inet, word text, spot point);
INSERT INTO nets SELECT n, ('10.0.0.' || n)::inet, 'w' || n, point(n, -n) FROM generate_series(1, 30) n;
