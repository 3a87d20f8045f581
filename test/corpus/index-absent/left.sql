DROP INDEX note_author;
