CREATE TABLE Orders (Id int, CUSTOMER int);
INSERT INTO orders SELECT n, n FROM generate_series(1, 30) n;
