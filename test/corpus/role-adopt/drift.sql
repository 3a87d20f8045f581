ALTER ROLE corpus_reader CONNECTION LIMIT 4;
ALTER ROLE corpus_reader RESET search_path;
