/** Tables of three sizes, with a column for each access method, and designs of what is done to them. */

/** Rows, and rows with vectors: a tenth of them. */
export const SIZES = { small: 30_000, middle: 100_000, large: 300_000 } as const;
export type Size = keyof typeof SIZES;

/** By how much larger: what is done first, what is estimated by what that took, with other parameters, and an apply of
 *  all there is. */
export const ROUNDS = { first: 1, second: 1.6, third: 1.3 } as const;
export type Round = keyof typeof ROUNDS;

const VECTORS = 20;

/** Something that is done to the tables of a round. */
export interface Part {
  readonly name: string;
  /** Which table of each size. */
  readonly table: 'rows' | 'vectors' | 'logs';
  readonly key: 'indexes' | 'promote' | 'persistence';
  /** What a design says there; in the third round as in the second. */
  readonly first: string;
  readonly second: string;
}

const index = (name: string, table: Part['table'], first: string, second = first): Part => ({
  ...{ name, table, key: 'indexes', first, second },
});
const other = (table: Part['table'], key: Part['key'], text: string): Part => ({
  ...{ name: key, table, key, first: text, second: text },
});

export const PARTS: readonly Part[] = [
  other('logs', 'persistence', 'unlogged'),
  other('rows', 'promote', "country: { from: document ->> 'country', type: text, by: trigger }"),
  index('btree', 'rows', 'on: [word], include: [id]', 'on: [number, at], include: [word]'),
  index('hash', 'rows', 'using: hash, on: [word]'),
  index('gin', 'rows', 'using: gin, on: [document jsonb_path_ops]'),
  index('gist', 'rows', 'using: gist, on: [span]'),
  index('spgist', 'rows', 'using: spgist, on: [place]'),
  index('brin', 'rows', 'using: brin, on: [at]'),
];

export const VECTOR_PARTS: readonly Part[] = [
  index(
    'hnsw',
    'vectors',
    'using: hnsw, on: [embedding vector_l2_ops]',
    'using: hnsw, on: [embedding vector_l2_ops], with: { m: 12, ef_construction: 100 }',
  ),
  index(
    'ivfflat',
    'vectors',
    'using: ivfflat, on: [embedding vector_l2_ops], with: { lists: 60 }',
    'using: ivfflat, on: [embedding vector_l2_ops], with: { lists: 100 }',
  ),
];

const ALL = Object.keys(SIZES).filter((size): size is Size => size in SIZES);
const DIMENSIONS = { first: 64, second: 96, third: 96 } as const;

const tableOf = (round: Round, size: Size, table: Part['table']): string =>
  `${round}.${table}_${size}`;

export function seed(round: Round, withVectors: boolean): string {
  const rows = (size: Size) => Math.round(SIZES[size] * ROUNDS[round]);
  const plain = ALL.map(
    (size) => `
CREATE TABLE ${tableOf(round, size, 'rows')} AS
SELECT g AS id, (g::bigint * 7919) % 1000003 AS number, md5(g::text) AS word, timestamptz '2026-01-01' + g * interval '1 second' AS at,
       point(random(), random()) AS place, int4range(g % 5000, g % 5000 + 50) AS span,
       jsonb_build_object('country', 'c' || g % 40, 'device', md5((g % 9000)::text), 'tags', jsonb_build_array(g % 13, g % 17)) AS document
  FROM generate_series(1, ${rows(size)}) AS g;
ALTER TABLE ${tableOf(round, size, 'rows')} ADD PRIMARY KEY (id);
CREATE TABLE ${tableOf(round, size, 'logs')} AS SELECT g AS id, md5(g::text) AS line FROM generate_series(1, ${rows(size)}) AS g;`,
  );
  const vectors = ALL.map((size) => {
    const table = tableOf(round, size, 'vectors');
    const dimensions = DIMENSIONS[round];
    return `
CREATE TABLE ${table} (id int PRIMARY KEY, embedding public.vector(${dimensions}));
INSERT INTO ${table} SELECT g, (SELECT array_agg(random()) FROM generate_series(1, ${dimensions}) WHERE g > 0)::public.vector
  FROM generate_series(1, ${Math.round(rows(size) / VECTORS)}) AS g;`;
  });
  const extension = withVectors ? 'CREATE EXTENSION IF NOT EXISTS vector;' : '';
  return `${extension} CREATE SCHEMA ${round}; ${[...plain, ...(withVectors ? vectors : [])].join('\n')}`;
}

/** A design that has these parts of these rounds. */
export function design(all: readonly (readonly [Round, Part])[]): string {
  const tables = new Map<string, Map<Part['key'], string[]>>();
  for (const [round, part] of all) {
    for (const size of ALL) {
      const table = tableOf(round, size, part.table);
      const keys = tables.get(table) ?? new Map<Part['key'], string[]>();
      tables.set(
        table,
        keys.set(part.key, [...(keys.get(part.key) ?? []), entry(part, round, size)]),
      );
    }
  }
  const lines = [...tables].flatMap(([table, keys]) => [
    `  ${table}:`,
    ...[...keys].map(([key, entries]) =>
      key === 'persistence' ? `    ${key}: ${entries}` : `    ${key}: { ${entries.join(', ')} }`,
    ),
  ]);
  return `version: 1\ntables:\n${lines.join('\n')}\n`;
}

function entry({ name, key, first, second }: Part, round: Round, size: Size): string {
  const text = round === 'first' ? first : second;
  return key === 'indexes' ? `${round}_${size}_${name}: { ${text} }` : text;
}
