-- needs: server
CREATE ROLE corpus_reader CONNECTION LIMIT 3;
ALTER ROLE corpus_reader SET work_mem = '4MB';
ALTER ROLE corpus_reader SET search_path = app, public;
