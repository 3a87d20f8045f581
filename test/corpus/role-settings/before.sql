-- needs: server
CREATE ROLE corpus_api LOGIN CONNECTION LIMIT 10;
ALTER ROLE corpus_api SET statement_timeout = '3s';
CREATE ROLE "Corpus ETL";
