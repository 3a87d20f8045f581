CREATE INDEX note_author ON note (author, at);
