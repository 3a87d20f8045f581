-- One is dropped, one re-made otherwise, one has its parameters changed.
DROP INDEX orders_placed;
DROP INDEX orders_id;
CREATE INDEX orders_id ON orders (id DESC NULLS LAST) WITH (fillfactor = 50);
ALTER INDEX orders_customer SET (fillfactor = 81);
