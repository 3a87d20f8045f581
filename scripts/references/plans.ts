import { diagnose, readPlan } from '../../src/explain/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { type Numbers, serverLine, table } from './page.ts';

const ROWS = 200_000;

export async function planNumbers(client: Client): Promise<Numbers> {
  await client.query('DROP TABLE IF EXISTS measured, other');
  await client.query(
    `CREATE TABLE measured AS SELECT i AS id, i % 20 AS country, i % 20 AS city, md5(i::text) AS note FROM generate_series(1, ${ROWS}) AS i`,
  );
  await client.query('CREATE TABLE other AS SELECT i AS id FROM generate_series(1, 20000) AS i');
  await client.query('ANALYZE measured, other');
  await client.query('SET jit = off');
  const numbers = {
    server: await serverLine(client),
    formats: await formats(client),
    origin: await origin(client),
    exempt: await exempt(client),
    time: await time(client),
  };
  await client.query('DROP TABLE measured, other');
  return numbers;
}

async function explained(
  client: Client,
  sql: string,
  options: string,
  settings: readonly string[] = [],
) {
  await client.query('BEGIN');
  for (const setting of settings) await client.query(`SET LOCAL ${setting}`);
  const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(`EXPLAIN (${options}) ${sql}`);
  await client.query('ROLLBACK');
  const told = rows.map((row) => row['QUERY PLAN']);
  return typeof told[0] === 'string' ? told.join('\n') : JSON.stringify(told[0], null, 2);
}

const SERIAL = 'max_parallel_workers_per_gather = 0';
const JOIN = `SELECT count(*) FROM measured m JOIN other o USING (id) WHERE country = 3 AND city = 3`;

async function formats(client: Client): Promise<string> {
  const rows: (readonly (string | number)[])[] = [];
  for (const format of ['text', 'json', 'yaml', 'xml']) {
    const text = await explained(
      client,
      JOIN,
      `ANALYZE, TIMING OFF, SUMMARY OFF, FORMAT ${format}`,
      [SERIAL],
    );
    const plan = readPlan(text);
    rows.push([
      format,
      text.length,
      plan.nodes.length,
      diagnose(plan)
        .map(({ code }) => code)
        .join(', '),
    ]);
  }
  return table(['format', 'characters', 'nodes', 'found'], rows);
}

/** Each node of a plan in which one estimate is wrong. */
async function origin(client: Client): Promise<string> {
  const plan = readPlan(await explained(client, JOIN, 'ANALYZE', [SERIAL]));
  const found = new Set(
    diagnose(plan)
      .filter(({ code }) => code === 'misestimate')
      .map(({ node }) => node),
  );
  return table(
    ['node', 'rows expected', 'came', 'q-error', 'told'],
    plan.nodes.map(({ id, label, rows, depth }) => [
      `${'· '.repeat(depth)}${label}`,
      rows.planned ?? '',
      rows.perLoop ?? '',
      (rows.qError ?? 1).toFixed(1),
      found.has(id) ? 'here' : '',
    ]),
  );
}

/** The largest q-error of plans in which nothing is wrong. */
async function exempt(client: Client): Promise<string> {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['under a satisfied limit', 'SELECT * FROM measured LIMIT 10', []],
    [
      'inner side of a semi join',
      'SELECT * FROM other o WHERE id <= 20 AND EXISTS (SELECT FROM measured m WHERE m.city = o.id OR m.country = o.id)',
      [],
    ],
    [
      'inner side of a merge join',
      'SELECT count(*) FROM (SELECT * FROM measured WHERE id <= 3000) a JOIN (SELECT * FROM measured WHERE id <= 3000) b USING (city)',
      ['enable_hashjoin = off', 'enable_nestloop = off'],
    ],
  ];
  const rows: (readonly (string | number)[])[] = [];
  for (const [name, sql, settings] of cases) {
    const plan = readPlan(await explained(client, sql, 'ANALYZE', [SERIAL, ...settings]));
    const most = Math.max(...plan.nodes.map(({ rows: { qError } }) => qError ?? 1));
    const told = diagnose(plan).filter(({ code }) => code === 'misestimate').length;
    rows.push([name, Math.round(most), told]);
  }
  return table(['plan', 'largest q-error', 'misestimates told'], rows);
}

/** How much of the topmost node's time the nodes' own times add up to. */
async function time(client: Client): Promise<string> {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a join', JOIN, [SERIAL]],
    [
      'a CTE that is read twice',
      'WITH c AS MATERIALIZED (SELECT * FROM measured) SELECT count(*) FROM c a JOIN c b USING (id)',
      [SERIAL],
    ],
    [
      'a subquery that is run once',
      'SELECT count(*) FROM measured WHERE id > (SELECT avg(id) FROM other)',
      [SERIAL],
    ],
    [
      'two workers',
      'SELECT count(note) FROM measured',
      ['parallel_setup_cost = 0', 'parallel_tuple_cost = 0', 'min_parallel_table_scan_size = 0'],
    ],
  ];
  const rows: (readonly (string | number)[])[] = [];
  for (const [name, sql, settings] of cases) {
    const { nodes } = readPlan(await explained(client, sql, 'ANALYZE', settings));
    const sum = nodes.reduce((all, node) => all + (node.time.exclusive ?? 0), 0);
    rows.push([name, nodes.length, `${Math.round((100 * sum) / (nodes[0]?.time.inAll ?? 1))}%`]);
  }
  return table(['plan', 'nodes', 'own times, of the topmost node’s'], rows);
}
