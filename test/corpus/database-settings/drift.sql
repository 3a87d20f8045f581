ALTER DATABASE this_database RESET work_mem;
ALTER DATABASE this_database SET statement_timeout = '5000ms';
ALTER DATABASE this_database SET search_path = public;
