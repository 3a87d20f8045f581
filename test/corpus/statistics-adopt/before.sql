CREATE TABLE features (id int, country text, device text);
INSERT INTO features SELECT n, 'c' || n % 5, 'd' || n % 3 FROM generate_series(1, 100) n;
CREATE STATISTICS features_equal (dependencies) ON device, country FROM features;
CREATE STATISTICS features_differs (ndistinct, mcv) ON country, device FROM features;
ALTER STATISTICS features_differs SET STATISTICS 77;
CREATE STATISTICS features_target ON id, country FROM features;
