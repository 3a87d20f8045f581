/** Tables of three sizes, with a column for each access method, and designs that have an index of each on them. */

/** Rows, and rows with vectors: a tenth of them. */
export const SIZES = { small: 30_000, middle: 100_000, large: 300_000 } as const;
export type Size = keyof typeof SIZES;

/** What is built first, and what is estimated by what that took: other tables, other sizes, other parameters. */
export const ROUNDS = { first: 1, second: 1.6 } as const;
export type Round = keyof typeof ROUNDS;

const VECTORS = 20;

interface Method {
  readonly name: string;
  /** Of the table of vectors. */
  readonly isVector?: true;
  /** The entry of a design. */
  readonly index: { readonly [round in Round]: string };
}

const same = (name: string, entry: string): Method => ({
  name,
  index: { first: entry, second: entry },
});

export const METHODS: readonly Method[] = [
  {
    name: 'btree',
    index: {
      first: '{ on: [word], include: [id] }',
      second: '{ on: [number, at], include: [word] }',
    },
  },
  same('hash', '{ using: hash, on: [word] }'),
  same('gin', '{ using: gin, on: [document jsonb_path_ops] }'),
  same('gist', '{ using: gist, on: [span] }'),
  same('spgist', '{ using: spgist, on: [place] }'),
  same('brin', '{ using: brin, on: [at] }'),
];

export const VECTOR_METHODS: readonly Method[] = [
  {
    ...{ name: 'hnsw', isVector: true },
    index: {
      first: '{ using: hnsw, on: [embedding vector_l2_ops] }',
      second:
        '{ using: hnsw, on: [embedding vector_l2_ops], with: { m: 12, ef_construction: 100 } }',
    },
  },
  {
    ...{ name: 'ivfflat', isVector: true },
    index: {
      first: '{ using: ivfflat, on: [embedding vector_l2_ops], with: { lists: 60 } }',
      second: '{ using: ivfflat, on: [embedding vector_l2_ops], with: { lists: 100 } }',
    },
  },
];

const ALL = Object.keys(SIZES).filter((size): size is Size => size in SIZES);
const DIMENSIONS = { first: 64, second: 96 } as const;

const tableOf = (round: Round, size: Size, { isVector }: Pick<Method, 'isVector'>): string =>
  `${round}.${isVector ? 'vectors' : 'rows'}_${size}`;

export function seed(round: Round, withVectors: boolean): string {
  const rows = (size: Size) => Math.round(SIZES[size] * ROUNDS[round]);
  const plain = ALL.map(
    (size) => `
CREATE TABLE ${tableOf(round, size, {})} AS
SELECT g AS id, (g::bigint * 7919) % 1000003 AS number, md5(g::text) AS word, timestamptz '2026-01-01' + g * interval '1 second' AS at,
       point(random(), random()) AS place, int4range(g % 5000, g % 5000 + 50) AS span,
       jsonb_build_object('country', 'c' || g % 40, 'device', md5((g % 9000)::text), 'tags', jsonb_build_array(g % 13, g % 17)) AS document
  FROM generate_series(1, ${rows(size)}) AS g;
ALTER TABLE ${tableOf(round, size, {})} ADD PRIMARY KEY (id);
CREATE TABLE ${round}.logs_${size} AS SELECT g AS id, md5(g::text) AS line FROM generate_series(1, ${rows(size)}) AS g;`,
  );
  const vectors = ALL.map((size) => {
    const table = tableOf(round, size, { isVector: true });
    const dimensions = DIMENSIONS[round];
    return `
CREATE TABLE ${table} (id int PRIMARY KEY, embedding public.vector(${dimensions}));
INSERT INTO ${table} SELECT g, (SELECT array_agg(random()) FROM generate_series(1, ${dimensions}) WHERE g > 0)::public.vector
  FROM generate_series(1, ${Math.round(rows(size) / VECTORS)}) AS g;`;
  });
  const extension = withVectors ? 'CREATE EXTENSION IF NOT EXISTS vector;' : '';
  return `${extension} CREATE SCHEMA ${round}; ${[...plain, ...(withVectors ? vectors : [])].join('\n')}`;
}

/** A design that has the indexes of these rounds, a promoted key on each table of rows, and
 *  tables that become unlogged. */
export function design(rounds: readonly Round[], methods: readonly Method[]): string {
  const tables = new Map<string, string[]>();
  for (const round of rounds) {
    for (const size of ALL) {
      for (const method of methods) {
        const table = tableOf(round, size, method);
        const entries = tables.get(table) ?? [];
        entries.push(`      ${round}_${size}_${method.name}: ${method.index[round]}`);
        tables.set(table, entries);
      }
    }
  }
  const entry = ([table, indexes]: readonly [string, readonly string[]]) => {
    const promote = table.includes('.rows_')
      ? "\n    promote: { country: { from: document ->> 'country', type: text, by: trigger } }"
      : '';
    return `  ${table}:${promote}\n    indexes:\n${indexes.join('\n')}`;
  };
  const logs = rounds.flatMap((round) =>
    ALL.map((size) => `  ${round}.logs_${size}: { persistence: unlogged }`),
  );
  return `version: 1\ntables:\n${[...[...tables].map(entry), ...logs].join('\n')}\n`;
}
