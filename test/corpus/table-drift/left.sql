ALTER TABLE features SET (parallel_workers = 3);
