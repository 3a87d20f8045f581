CREATE INDEX events_2_events_id ON events_2 (id);
ALTER INDEX events_id ATTACH PARTITION events_2_events_id;
