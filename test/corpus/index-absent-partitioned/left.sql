DROP INDEX event_id, event_a_at;
