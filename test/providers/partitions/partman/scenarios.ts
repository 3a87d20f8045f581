import type { Client } from '../../../../src/postgres/index.ts';

/** A table partitioned by `k`, and how it is to be partitioned. */
export interface Scenario {
  readonly title: string;
  readonly type: string;
  /** The key of a row that is written at `$1`, a timestamptz. */
  readonly key: string;
  readonly partitions: string;
}

const TIME = { type: 'timestamptz', key: '$1::timestamptz' };
const MILLIS = '(extract(epoch FROM $1::timestamptz) * 1000)::int8';

const of = (
  title: string,
  partitions: string,
  more: Omit<Scenario, 'title' | 'partitions'> = TIME,
) => ({
  ...{ title, partitions },
  ...more,
});

export const SCENARIOS = {
  hours: of('hours', 'every: 1 hour, ahead: 4, keep: 6 hours'),
  halfHours: of(
    'hours half an hour off',
    'every: 1 hour, ahead: 4, keep: 6 hours, zone: Asia/Kolkata',
  ),
  sixHours: of('six hours', 'every: 6 hours, ahead: 4, keep: 2 days, zone: Europe/Berlin'),
  days: of('days', 'every: 1 day, ahead: 4, keep: 10 days'),
  berlin: of('days of Berlin', 'every: 1 day, ahead: 4, keep: 10 days, zone: Europe/Berlin'),
  cairo: of(
    'days put forward at midnight',
    'every: 1 day, ahead: 4, keep: 10 days, zone: Africa/Cairo',
  ),
  weeks: of('weeks', 'every: 1 week, ahead: 4, keep: 5 weeks, zone: Europe/Berlin'),
  months: of('months', 'every: 1 month, ahead: 4, keep: 3 months, zone: Australia/Sydney'),
  quarters: of('quarters', 'every: 3 months, ahead: 2, keep: 1 year'),
  years: of('years', 'every: 1 year, ahead: 4, keep: 2 years'),
  dates: of('dates', 'every: 1 day, ahead: 4, keep: 7 days', {
    type: 'date',
    key: "($1::timestamptz AT TIME ZONE 'UTC')::date",
  }),
  timestamps: of('timestamps', 'every: 1 day, ahead: 4, keep: 7 days, zone: Europe/Berlin', {
    type: 'timestamp',
    key: "$1::timestamptz AT TIME ZONE 'Europe/Berlin'",
  }),
  uuids: of('UUIDs of version 7', 'every: 1 day, ahead: 4, keep: 7 days', {
    type: 'uuid',
    key: `(lpad(to_hex(${MILLIS}), 12, '0') || '70008000000000000001')::uuid`,
  }),
  milliseconds: of(
    'milliseconds',
    'epoch: ms, every: 1 day, ahead: 4, keep: 7 days, zone: Europe/Berlin',
    {
      type: 'int8',
      key: MILLIS,
    },
  ),
  seconds: of('seconds', 'epoch: s, every: 1 month, ahead: 4, keep: 3 months', {
    type: 'int4',
    key: 'extract(epoch FROM $1::timestamptz)::int4',
  }),
  numbers: of('numbers', 'every: 100, ahead: 4, keep: 500', {
    type: 'int8',
    key: '(extract(epoch FROM $1::timestamptz)::int8 - extract(epoch FROM now())::int8) / 3600',
  }),
} as const;

export const table = ({ type }: Scenario): string =>
  `CREATE TABLE events (k ${type} NOT NULL, n int) PARTITION BY RANGE (k)`;

export const row = ({ key }: Scenario, n: number): string =>
  `INSERT INTO events VALUES (${key}, ${n})`;

export const design = ({ partitions }: Scenario, engine: 'native' | 'pg_partman'): string => `
version: 1
extensions: { pg_partman: { schema: partman } }
tables:
  events:
    with: { fillfactor: 90 }
    columns: { n: { statistics: 7 } }
    partitions: { by: range (k), ${partitions}, engine: ${engine} }
`;

export interface Sight {
  readonly name: string;
  /** null: it has been retired. */
  readonly bounds: string | null;
  readonly comment: string | null;
  readonly options: readonly string[] | null;
  readonly target: number;
  readonly rows: string | null;
}

/** Every partition there is or was, with its bounds, its storage and its rows; comments without the table's oid. */
export async function look(client: Client): Promise<readonly Sight[]> {
  const { rows } = await client.query<Omit<Sight, 'rows'>>(
    `SELECT c.relname AS name, pg_get_expr(c.relpartbound, c.oid) AS bounds, obj_description(c.oid) AS comment,
            c.reloptions AS options, a.attstattarget AS target
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'n'
      WHERE c.relname LIKE 'events\\_p%' AND c.relkind = 'r' ORDER BY c.relname COLLATE "C"`,
  );
  const seen: Sight[] = [];
  for (const each of rows) {
    const found = await client.query<{ n: string | null }>(
      `SELECT string_agg(n::text, ' ' ORDER BY n) AS n FROM "${each.name}"`,
    );
    const comment = each.comment?.replace(/"oid":\d+/, '"oid":…') ?? null;
    seen.push({ ...each, comment, rows: found.rows[0]?.n ?? null });
  }
  return seen;
}
