CREATE TABLE events (id int, at date NOT NULL) PARTITION BY RANGE (at);
CREATE INDEX events_id ON events (id) WITH (fillfactor = 80);
