-- Ours is changed and reset; what we do not manage is somebody's own business.
ALTER TABLE features SET (fillfactor = 50, parallel_workers = 3), RESET (toast.autovacuum_enabled);
