CREATE TABLE jobs (id int, state varchar(20), active boolean, tries int);
INSERT INTO jobs SELECT n, 'ready', n % 2 = 0, n % 3 FROM generate_series(1, 50) n;
