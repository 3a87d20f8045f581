-- needs: vector
CREATE EXTENSION vector;
CREATE TABLE items (id int, embedding vector(3));
INSERT INTO items SELECT n, ARRAY[n, 1, -n]::vector FROM generate_series(1, 50) n;
