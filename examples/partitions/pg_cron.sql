-- pg_cron runs SQL in the database. It cannot run a program, so it cannot run dbopt maintain; what it can do is to
-- notice from the inside that nobody ran it. A job that fails shows in cron.job_run_details and in the server's log.
SELECT cron.schedule('partitions ahead', '7 * * * *', $job$
-- Nobody else chooses what the names below call.
SET search_path = pg_catalog, pg_temp;
DO $$
DECLARE
  late text;
BEGIN
  SELECT string_agg(format('%s ends at %s', parent, upper), ', ' ORDER BY parent) INTO late
    FROM (SELECT i.inhparent::regclass::text AS parent,
                 max(substring(pg_get_expr(c.relpartbound, c.oid) FROM $re$TO \('(.+)'\)$re$)::timestamptz) AS upper
            FROM pg_inherits i
            JOIN pg_class c ON c.oid = i.inhrelid
            JOIN pg_partitioned_table t ON t.partrelid = i.inhparent
            JOIN pg_attribute a ON a.attrelid = t.partrelid AND a.attnum = t.partattrs[0]
           WHERE t.partstrat = 'r' AND t.partnatts = 1
             AND a.atttypid IN ('timestamptz'::regtype, 'timestamp'::regtype, 'date'::regtype)
           GROUP BY 1) AS ends
   WHERE upper < now() + interval '3 days';
  IF late IS NOT NULL THEN
    RAISE EXCEPTION 'partitions run out: %', late USING HINT = 'does dbopt maintain run?';
  END IF;
END
$$
$job$);
