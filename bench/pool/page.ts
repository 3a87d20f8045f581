import type { Asked, Took } from './load.ts';

export interface Case extends Pick<Asked, 'how' | 'atOnce'> {
  readonly what: string;
}

/** The same requests, straight and through PgBouncer, one after the other. */
export interface Round {
  readonly driver: Asked['driver'];
  readonly what: string;
  readonly direct: Took;
  readonly through: Took;
}

interface Size {
  readonly rounds: number;
  readonly requests: number;
}

type Versions = { readonly [name in 'asyncpg' | 'psycopg' | 'pgbouncer']: string };

/** docs/pooling.md, of what was measured. */
export function poolingPage(rounds: readonly Round[], versions: Versions, size: Size): string {
  const keys = [...new Set(rounds.map(({ driver, what }) => `${driver}|${what}`))];
  const rows = keys.map((key) =>
    rowOf(
      rounds.filter((one) => `${one.driver}|${one.what}` === key),
      size,
    ),
  );
  return `# PgBouncer or a pool of the application's own
<!-- Made by \`npm run bench:pool\`. Do not edit. -->
${size.requests.toLocaleString('en-US')} requests, each a lookup by primary key, by asyncpg ${versions.asyncpg} and psycopg ${versions.psycopg}, straight to a server with \`max_connections = 100\` and through PgBouncer ${versions.pgbouncer} in transaction mode with \`default_pool_size = 20\`; all on one machine, without prepared statements. Each kind ${size.rounds} times, straight and through in turn; the median of the ratios counts, with the least and the most.

| client | requests | time through PgBouncer ÷ straight | median request ÷ | failed straight | failed through |
|---|---|---|---|---|---|
${rows.join('\n')}

A ratio under 1 says that PgBouncer is faster. Requests that fail are quick: where any did, no ratio of times is told.

What follows: an application that opens a connection for each request gains by PgBouncer, since a session of the server costs a process; one that keeps its own pool pays for another hop, and gets by it what many processes together need: more clients than the server has sessions for. Where neither is the trouble, leave PgBouncer out. What it shares, the code must not lean on: [pgbouncer-clash](advice/pgbouncer-clash.md), [pgbouncer-size](advice/pgbouncer-size.md).
`;
}

function rowOf(rounds: readonly Round[], { requests }: Size): string {
  const [first] = rounds;
  if (first === undefined) return '';
  const failed = (side: 'direct' | 'through') => Math.max(...rounds.map((one) => one[side].errors));
  const isWhole = failed('direct') === 0 && failed('through') === 0;
  const ratios = rounds.map(({ direct, through }) => through.seconds / direct.seconds);
  const each = rounds.flatMap(({ direct, through }) =>
    direct.p50 === null || through.p50 === null ? [] : through.p50 / direct.p50,
  );
  const share = (side: 'direct' | 'through') => `${Math.round((100 * failed(side)) / requests)}%`;
  const told = isWhole ? [spread(ratios), spread(each)] : ['–', '–'];
  return `| ${first.driver} | ${first.what} | ${told.join(' | ')} | ${share('direct')} | ${share('through')} |`;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  return `${at(0.5)} (${at(0)}–${at(1)})`;
}
