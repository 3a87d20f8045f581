import type { Client } from '../../src/postgres/index.ts';
import { fastest, type Numbers, numberOf, serverLine, table } from './page.ts';

const ROWS = 20_000;
const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['empty object', `'{}'`],
  ['one key of 1 byte, a boolean', `'{"a": true}'`],
  ['one key of 10 bytes, a boolean', `'{"aaaaaaaaaa": true}'`],
  ['two keys of 1 byte, booleans', `'{"a": true, "b": true}'`],
  ['one key, a text of 10 bytes', `'{"a": "bbbbbbbbbb"}'`],
  ['one key, the number 7', `'{"a": 7}'`],
  ['an object within an object', `'{"a": {"b": true}}'`],
];

/** Keys of the same documents, long and short; values of 12 digits in the small one, 2 kB of text more in the large. */
const named = (long: boolean, large: boolean): string => {
  const [a, b, c] = long
    ? ['customer_country', 'device_identifier', 'session_duration']
    : ['a', 'b', 'c'];
  const more = large
    ? `, 'd', (SELECT string_agg(md5((i * g)::text), ' ') FROM generate_series(1, 70) AS g)`
    : '';
  return `SELECT jsonb_build_object('${a}', 'c' || i % 40, '${b}', i % 5000, '${c}', i % 900${more}) AS d
            FROM generate_series(1, ${large ? ROWS / 10 : ROWS}) AS i`;
};

export async function jsonbNumbers(client: Client): Promise<Numbers> {
  return {
    server: await serverLine(client),
    layout: await layout(client),
    keys: await keys(client),
    order: await order(client),
    compression: await compression(client),
    main: await inTheRow(client),
  };
}

async function layout(client: Client): Promise<string> {
  const rows: (readonly [string, number])[] = [];
  for (const [what, text] of DOCUMENTS) {
    rows.push([what, await numberOf(client, `SELECT pg_column_size(${text}::jsonb #> '{}')`)]);
  }
  return table(['document', 'bytes'], rows);
}

/** Bytes a row of a table of what a query gives, TOAST with it. */
async function bytesOf(client: Client, query: string, storage = ''): Promise<number> {
  await client.query('DROP TABLE IF EXISTS measured');
  await client.query(`CREATE TABLE measured AS ${query} LIMIT 0`);
  if (storage !== '') await client.query(`ALTER TABLE measured ALTER COLUMN d SET ${storage}`);
  await client.query(`INSERT INTO measured ${query}`);
  return numberOf(client, 'SELECT pg_table_size($$measured$$)::float8 / count(*) FROM measured');
}

async function keys(client: Client): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const [what, large] of [
    ['small, not compressed', false],
    ['large, compressed', true],
  ] as const) {
    const [long, short] = [
      await bytesOf(client, named(true, large)),
      await bytesOf(client, named(false, large)),
    ];
    rows.push([what, long.toFixed(0), short.toFixed(0), percent(1 - short / long)]);
  }
  return table(['documents', 'keys of 16 bytes', 'of 1 byte', 'saved'], rows);
}

async function order(client: Client): Promise<string> {
  const from = `FROM generate_series(1, ${ROWS}) AS i`;
  const padded = await bytesOf(
    client,
    `SELECT true AS a, i::int8 AS b, true AS c, i::int8 AS d, true AS e, i::int8 AS f ${from}`,
  );
  const tight = await bytesOf(
    client,
    `SELECT i::int8 AS b, i::int8 AS d, i::int8 AS f, true AS a, true AS c, true AS e ${from}`,
  );
  const absorbed = await bytesOf(client, `SELECT i::int4 AS a, i::int8 AS b ${from}`);
  const other = await bytesOf(client, `SELECT i::int8 AS b, i::int4 AS a ${from}`);
  return table(
    ['columns', 'as they are', 'widest first', 'saved'],
    [
      [
        'boolean and bigint, three times',
        padded.toFixed(1),
        tight.toFixed(1),
        percent(1 - tight / padded),
      ],
      ['integer, bigint', absorbed.toFixed(1), other.toFixed(1), percent(1 - other / absorbed)],
    ],
  );
}

const VALUES: readonly (readonly [string, string])[] = [
  ['random hex', `string_agg(md5((i * g)::text), '')`],
  ['lists of numbers', `string_agg((i * g % 1000 / 7.0)::numeric(6, 3)::text, ',')`],
  [
    'a dozen words',
    `string_agg((ARRAY['alpha','beta','gamma','delta','eps','zeta','eta','theta','iota','kappa','lambda','mu'])[1 + (hashint4(i * 131 + g) & 2147483647) % 12], ' ')`,
  ],
  [
    'log lines',
    `string_agg(format('2030-01-%s INFO request %s took %s ms', 10 + g % 20, i * g, g * 7 % 400), chr(10))`,
  ],
];

async function compression(client: Client): Promise<string> {
  const hasLz4 =
    (await numberOf(
      client,
      `SELECT count(*) FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)`,
    )) > 0;
  if (!hasLz4) return 'This server was built without lz4.';
  await client.query('DROP TABLE IF EXISTS given');
  const rows: (readonly string[])[] = [];
  for (const [what, value] of VALUES) {
    await client.query('DROP TABLE IF EXISTS given');
    await client.query(
      `CREATE TABLE given AS SELECT i, ${value} || '' AS d FROM generate_series(1, 800) AS i, generate_series(1, 1000) AS g GROUP BY i`,
    );
    const [pglz, lz4] = [await written(client, 'pglz'), await written(client, 'lz4')];
    rows.push([what, (lz4.bytes / pglz.bytes).toFixed(2), (lz4.ms / pglz.ms).toFixed(2)]);
  }
  return table(['values of 5 to 40 kB', 'lz4 to pglz, bytes', 'time to write'], rows);
}

async function written(
  client: Client,
  method: string,
): Promise<{ readonly bytes: number; readonly ms: number }> {
  await client.query('DROP TABLE IF EXISTS measured');
  await client.query(`CREATE TEMP TABLE measured (d text COMPRESSION ${method})`);
  const ms = await fastest(async () => {
    await client.query('TRUNCATE measured');
    await client.query(`INSERT INTO measured SELECT d || '' FROM given`);
  });
  return { ms, bytes: await numberOf(client, 'SELECT pg_table_size($$measured$$)') };
}

async function inTheRow(client: Client): Promise<string> {
  const query = `SELECT i AS id, (SELECT string_agg(md5((i * g)::text), '') FROM generate_series(1, 100) AS g) AS d FROM generate_series(1, 3000) AS i`;
  const rows: (readonly (string | number)[])[] = [];
  for (const [what, storage] of [
    ['extended', ''],
    ['main', 'STORAGE main'],
  ] as const) {
    const total = await bytesOf(client, query, storage);
    const pages = await numberOf(client, 'SELECT pg_relation_size($$measured$$) / 8192');
    rows.push([what, total.toFixed(0), pages]);
  }
  return table(['storage of values of 3 kB', 'bytes a row', 'pages of a scan without them'], rows);
}

const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
