import type { Client } from '../../src/postgres/index.ts';
import { type Numbers, numberOf, serverLine, table } from './page.ts';

const ROWS = 20_000;
const document = (i: string): string =>
  `jsonb_build_object('country', 'c' || ${i} % 40, 'device', ${i} % 500, 'trace', md5((${i})::text))`;

export async function ginNumbers(client: Client): Promise<Numbers> {
  await client.query('CREATE EXTENSION IF NOT EXISTS pgstattuple');
  return {
    server: await serverLine(client),
    list: await list(client),
    time: await time(client),
    classes: await classes(client),
    bloat: await bloat(client),
  };
}

async function make(client: Client, opclass: string, parameters = ''): Promise<void> {
  await client.query('DROP TABLE IF EXISTS measured');
  await client.query('CREATE TABLE measured (id int8, d jsonb) WITH (autovacuum_enabled = off)');
  await client.query(
    `CREATE INDEX measured_gin ON measured USING gin (d ${opclass}) ${parameters}`,
  );
}

const insert = (from: number, to: number): string =>
  `INSERT INTO measured SELECT i, ${document('i')} FROM generate_series(${from}, ${to}) AS i`;

/** Pages that wait after some rows, and what was said: 20 bytes a leaf, or MAXALIGN(10 + length) + 4 an item. */
async function list(client: Client): Promise<string> {
  const rows: (readonly (string | number)[])[] = [];
  for (const opclass of ['jsonb_path_ops', 'jsonb_ops']) {
    await make(client, opclass, 'WITH (gin_pending_list_limit = 65536)');
    await client.query(insert(1, 5000));
    const pages = await numberOf(
      client,
      'SELECT pending_pages FROM pgstatginindex($$measured_gin$$)',
    );
    rows.push([opclass, pages, ((pages * 8160) / 5000).toFixed(0)]);
  }
  return table(['class', 'pages of 5,000 rows', 'bytes a row'], rows);
}

/** Microseconds a row into the list, out of it, and straight into the tree. */
async function time(client: Client): Promise<string> {
  const timed = async (query: string): Promise<number> => {
    const start = performance.now();
    await client.query(query);
    return ((performance.now() - start) * 1000) / ROWS;
  };
  const rows: (readonly string[])[] = [];
  for (const opclass of ['jsonb_path_ops', 'jsonb_ops']) {
    await client.query('DROP TABLE IF EXISTS measured');
    await client.query('CREATE TABLE measured (id int8, d jsonb)');
    const bare = await timed(insert(1, ROWS));
    await make(client, opclass, 'WITH (gin_pending_list_limit = 262144)');
    await client.query(insert(1, ROWS));
    await client.query(`SELECT gin_clean_pending_list('measured_gin')`);
    const into = await timed(insert(ROWS + 1, 2 * ROWS));
    const out = await timed(`SELECT gin_clean_pending_list('measured_gin')`);
    await make(client, opclass, 'WITH (fastupdate = off)');
    await client.query(insert(1, ROWS));
    const direct = await timed(insert(ROWS + 1, 2 * ROWS));
    rows.push([
      opclass,
      ...[into - bare, out, direct - bare].map((us) => Math.max(0, us).toFixed(0)),
    ]);
  }
  return table(['class', 'into the list', 'merged from it', 'straight into the tree'], rows);
}

async function classes(client: Client): Promise<string> {
  const kinds: readonly (readonly [string, string])[] = [
    ['mixed', document('i')],
    [
      'few values',
      `jsonb_build_object('country', 'c' || i % 40, 'device', i % 500, 'on', i % 2 = 0)`,
    ],
    ['all different', `jsonb_build_object('trace', md5(i::text), 'span', md5((-i)::text))`],
  ];
  const rows: (readonly string[])[] = [];
  for (const [what, text] of kinds) {
    const ratios: string[] = [];
    for (const count of [ROWS / 10, ROWS]) {
      await client.query('DROP TABLE IF EXISTS measured');
      await client.query(
        `CREATE TABLE measured AS SELECT ${text} AS d FROM generate_series(1, ${count}) AS i`,
      );
      await client.query('CREATE INDEX measured_ops ON measured USING gin (d)');
      await client.query('CREATE INDEX measured_path ON measured USING gin (d jsonb_path_ops)');
      ratios.push(
        (
          await numberOf(
            client,
            'SELECT pg_relation_size($$measured_path$$)::float8 / pg_relation_size($$measured_ops$$)',
          )
        ).toFixed(2),
      );
    }
    rows.push([what, ...ratios]);
  }
  return table(
    ['documents', `jsonb_path_ops to jsonb_ops, ${ROWS / 10} rows`, `${ROWS} rows`],
    rows,
  );
}

/** All rows updated again and again, vacuumed each time. */
async function bloat(client: Client): Promise<string> {
  const turns = 8;
  const rows: (readonly string[])[] = [];
  for (const [what, text] of [
    ['values that never come back', `md5((id + TURN)::text)`],
    ['500 values', `((id + TURN) % 500)::text`],
  ] as const) {
    const value = (turn: number) =>
      `jsonb_build_object('v', ${text.replace('TURN', String(turn * 1_000_003))})`;
    await client.query('DROP TABLE IF EXISTS measured');
    await client.query('CREATE TABLE measured (id int8, d jsonb) WITH (autovacuum_enabled = off)');
    await client.query('CREATE INDEX measured_gin ON measured USING gin (d jsonb_path_ops)');
    await client.query(
      `INSERT INTO measured SELECT id, ${value(0)} FROM generate_series(1, ${ROWS}) AS id`,
    );
    await client.query('VACUUM measured');
    const before = await numberOf(client, 'SELECT pg_relation_size($$measured_gin$$)');
    for (let turn = 1; turn <= turns; turn += 1) {
      await client.query(`UPDATE measured SET d = ${value(turn)}`);
      await client.query('VACUUM measured');
    }
    const after = await numberOf(client, 'SELECT pg_relation_size($$measured_gin$$)');
    rows.push([what, (after / before).toFixed(1)]);
  }
  return table(['documents of', `size after ${turns} turnovers, each vacuumed`], rows);
}
