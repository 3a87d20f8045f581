-- What a partitioned index itself was made with, for partitions to come, can only be changed by making it anew.
CREATE TABLE plain (day int NOT NULL, address inet) PARTITION BY RANGE (day);
CREATE TABLE plain_1 PARTITION OF plain FOR VALUES FROM (0) TO (10);
INSERT INTO plain SELECT i % 10, '10.0.0.1'::inet + i FROM generate_series(1, 100) AS i;
CREATE INDEX plain_address ON plain USING gist (address inet_ops);
CREATE TABLE told (LIKE plain) PARTITION BY RANGE (day);
CREATE TABLE told_1 PARTITION OF told FOR VALUES FROM (0) TO (10);
INSERT INTO told SELECT i % 10, '10.0.0.1'::inet + i FROM generate_series(1, 100) AS i;
CREATE INDEX told_address ON told USING gist (address inet_ops) WITH (buffering = on, fillfactor = 80);
CREATE TABLE built (day int NOT NULL, note text) PARTITION BY RANGE (day);
CREATE TABLE built_1 PARTITION OF built FOR VALUES FROM (0) TO (10);
INSERT INTO built SELECT i % 10, 'n' || i FROM generate_series(1, 100) AS i;
CREATE INDEX built_note ON built (note) WITH (fillfactor = 50);
