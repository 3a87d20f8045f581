/** A plan, and what is done to its lines on the way through mails, pages and programs. */
export const PLAN = `Hash Join  (cost=2.08..21.55 rows=12 width=12) (actual time=0.1..0.4 rows=9 loops=1)
  Hash Cond: (t.a = u.b)
  Join Filter: ((t.note <> 'a, "b"'::text) AND (t.id > u.id) AND (t.created_at < u.created_at))
  ->  Seq Scan on t  (cost=0.00..17.00 rows=1000 width=8) (actual time=0.1..0.2 rows=1000 loops=1)
        Filter: (d < 3)
        Rows Removed by Filter: 7
  ->  Hash  (cost=1.00..1.00 rows=5 width=4) (actual time=0.05..0.05 rows=5 loops=1)
        Buckets: 1024  Batches: 1  Memory Usage: 9kB
        ->  Seq Scan on u  (cost=0.00..1.00 rows=5 width=4) (actual time=0.01..0.02 rows=5 loops=1)
Planning Time: 0.5 ms
Execution Time: 0.9 ms`;

export const lines = PLAN.split('\n');
export const each = (change: (line: string, at: number) => string): string =>
  lines.map(change).join('\n');
export const width = Math.max(...lines.map(({ length }) => length));
export const escaped = PLAN.replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;');
export const literal = (line: string, quote: string) =>
  `${quote}${line.replaceAll(quote, `\\${quote}`)}${quote}`;
export const csv = (line: string) => `"${line.replaceAll('"', '""')}"`;

/** Ends of lines where a mail client puts them: before the word that is too much. */
export const wrapped = (most: number, first: string, further: string): string =>
  lines
    .flatMap((line) => {
      const parts: string[] = [];
      let rest = line;
      for (
        let at = rest.lastIndexOf(' ', most);
        rest.length > most;
        at = rest.lastIndexOf(' ', most)
      ) {
        parts.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at + 1);
      }
      return [...parts, rest].map((part, i) => (i === 0 ? first : further) + part);
    })
    .join('\n');

export const records = (head: (at: number) => string, row: (line: string) => string): string =>
  lines.map((line, i) => `${head(i + 1)}${row(line)}`).join('\n');
