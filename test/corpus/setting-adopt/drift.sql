ALTER SYSTEM SET work_mem = '11MB';
ALTER SYSTEM RESET maintenance_work_mem;
