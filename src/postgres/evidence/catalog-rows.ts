import type { Clue } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { list, lit, sql, trusted } from '../sql/quote.ts';
import type { Subject, Told } from './subject.ts';

/** When the catalog rows of an object were written last: at what time with track_commit_timestamp, else how many
 *  transactions ago. A row knows the last change to any part of it, and not who made it. */
export async function catalogRows(client: Client, subjects: readonly Subject[]): Promise<Told> {
  const { rows: settings } = await client.query<{ on: boolean }>(
    "SELECT pg_catalog.current_setting('track_commit_timestamp') = 'on' AS on",
  );
  const timed = settings[0]?.on === true;
  const rows = await read(client, subjects, timed);
  const evidence = subjects.map((subject, i): readonly Clue[] => {
    const row = rows.get(i);
    return row === undefined || isOlder(row.at, subject.since) ? [] : [written(row)];
  });
  const asked = subjects.some(({ trace }) => trace?.from === 'catalog');
  return { evidence, untold: asked && !timed ? [UNTIMED] : [] };
}

const UNTIMED = 'when: track_commit_timestamp is off, so catalog rows tell no time';

interface Written {
  readonly at: string | null;
  readonly age: number;
}

async function read(
  client: Client,
  subjects: readonly Subject[],
  timed: boolean,
): Promise<ReadonlyMap<number, Written>> {
  const time = timed
    ? sql`pg_catalog.pg_xact_commit_timestamp(r.xmin)`
    : sql`NULL::pg_catalog.timestamptz`;
  const parts = subjects.flatMap(({ trace }, i) =>
    trace?.from === 'catalog'
      ? sql`SELECT ${lit(i)} AS subject, pg_catalog.age(r.xmin) AS age, ${time} AS at FROM (${trusted(trace.query)}) AS r(xmin)`
      : [],
  );
  if (parts.length === 0) return new Map();
  const query = sql`
SELECT DISTINCT ON (subject) subject, age,
       pg_catalog.to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
  FROM (${list(parts, ' UNION ALL ')}) AS rows ORDER BY subject, age`;
  const { rows } = await client.query<Written & { subject: number }>(query.text);
  return new Map(rows.map((row) => [row.subject, row]));
}

const isOlder = (at: string | null, since: string | null): boolean =>
  at !== null && since !== null && Date.parse(at) <= Date.parse(since);

const written = ({ at, age }: Written): Clue => ({
  source: 'catalog-row',
  at,
  who: null,
  what:
    at === null
      ? `its catalog row was last written ${age === 1 ? '1 transaction' : `${age} transactions`} ago`
      : 'its catalog row was last written',
});
