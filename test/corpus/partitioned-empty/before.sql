CREATE TABLE events (id int, at date NOT NULL, note text) PARTITION BY RANGE (at);
