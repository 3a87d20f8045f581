-- Nothing: the restart is still to come.
SELECT 1;
