DROP STATISTICS features_one;
ALTER STATISTICS features_two SET STATISTICS 60;
ALTER STATISTICS features_three RENAME TO renamed_by_hand;
