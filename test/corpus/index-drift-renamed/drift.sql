-- Renamed by hand: it gets its name back, and is still dropped in the end.
ALTER INDEX orders_customer RENAME TO somebody_was_here;
