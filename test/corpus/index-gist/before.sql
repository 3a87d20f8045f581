CREATE TABLE shapes (id int, spot point, area box, during tsrange, span int4range);
INSERT INTO shapes SELECT n, point(n, n), box(point(0, 0), point(n, n)), tsrange('2024-01-01', '2024-01-02'), int4range(n, n + 5) FROM generate_series(1, 30) n;
