/** Plans as people paste them. */
export const QUIET = `
                                             QUERY PLAN
-----------------------------------------------------------------------------------------------------
 Index Scan using t_pkey on t  (cost=0.29..8.31 rows=1 width=45) (actual time=0.012..0.013 rows=1 loops=1)
   Index Cond: (id = 7)
   Buffers: shared hit=3
 Planning Time: 0.071 ms
 Execution Time: 0.030 ms
(5 rows)
`;

export const PLAIN = `Hash Join  (cost=27.50..55.00 rows=1000 width=8)
  Hash Cond: (a.id = b.id)
  ->  Seq Scan on a  (cost=0.00..15.00 rows=1000 width=4)
  ->  Hash  (cost=15.00..15.00 rows=1000 width=4)
        ->  Seq Scan on b  (cost=0.00..15.00 rows=1000 width=4)
`;

const part = (
  i: number,
) => `        ->  Append  (cost=0.00..1.00 rows=10 width=4) (actual time=0.001..0.002 rows=10 loops=1)
              ->  Seq Scan on part_${i}a  (cost=0.00..1.00 rows=5 width=4) (actual time=0.001..0.001 rows=5 loops=1)
              ->  Seq Scan on part_${i}b  (cost=0.00..1.00 rows=5 width=4) (actual time=0.001..0.001 rows=5 loops=1)
`;

export const BUSY = `Limit  (cost=9000.00..9000.03 rows=10 width=45) (actual time=611.104..611.110 rows=10 loops=1)
  Buffers: shared hit=2400 read=3600, temp read=2100 written=2110
  ->  Sort  (cost=9000.00..9010.00 rows=4000 width=45) (actual time=611.102..611.104 rows=10 loops=1)
        Sort Key: t.txt
        Sort Method: external merge  Disk: 16512kB
        Buffers: shared hit=2400 read=3600, temp read=2100 written=2110
        ->  Hash Join  (cost=1300.00..8800.00 rows=4000 width=45) (actual time=25.010..402.119 rows=312000 loops=1)
              Hash Cond: (t.u_id = u.id)
              Buffers: shared hit=2400 read=3600
              ->  Seq Scan on public.t  (cost=0.00..7000.00 rows=4000 width=49) (actual time=0.020..290.250 rows=312000 loops=1)
                    Filter: ((t.country = 'DE'::text) AND (t.city = 'Berlin'::text))
                    Rows Removed by Filter: 88000
                    Buffers: shared hit=2229 read=3600
              ->  Hash  (cost=900.00..900.00 rows=30000 width=4) (actual time=24.800..24.801 rows=30000 loops=1)
                    Buckets: 32768  Batches: 1  Memory Usage: 1311kB
                    Buffers: shared hit=171
                    ->  Seq Scan on public.u  (cost=0.00..900.00 rows=30000 width=4) (actual time=0.010..12.500 rows=30000 loops=1)
                          Buffers: shared hit=171
${[1, 2, 3, 4].map(part).join('')}Planning Time: 0.512 ms
Execution Time: 613.044 ms
`;

export const HOSTILE = `Seq Scan on "</style><script>alert(1)</script>\u202e" "\u001b]0;x\u0007"  (cost=0.00..100.00 rows=1 width=4) (actual time=0.1..90.5 rows=50000 loops=1)
  Filter: (a = '<img src=x onerror=alert(1)> @team \`x\` | \u001b[31m'::text)
Execution Time: 95.000 ms
`;
