import type { IndexCandidate, IndexTrial } from '../../../model/index.ts';
import { callableIn, type Offered } from '../../observe/offered.ts';
import { NotDone, whyStopped } from '../../observe/trial/session.ts';
import type { Client } from '../../session/connect.ts';
import { endsWithUs } from '../../session/pins.ts';
import { id, list, lit, rel, type Sql, sql, textArray, trusted } from '../../sql/quote.ts';
import { byTheirPath, endAsked, LOCK_TIMEOUT, planOf, type Query } from '../ask.ts';
import { queryOf } from '../run.ts';
import { copyTables } from './copies.ts';
import { costOf, indexesIn, noCost } from './cost.ts';
import { requireCopies } from './may-copy.ts';
import { beginTrial, type TrialBudget, type Tried } from './tried.ts';

/** Tries each index alone: with HypoPG on the tables themselves, where nothing is built, else on copies of them, where
 *  the statement is run. Nothing of it stays. */
export async function tryIndexes(
  client: Client,
  offered: Offered,
  tried: Tried,
  candidates: readonly IndexCandidate[],
  budget: TrialBudget,
): Promise<IndexTrial> {
  const hypopg = callableIn(offered, 'hypopg');
  const by = hypopg === null ? 'copy' : 'hypopg';
  await endsWithUs(client);
  try {
    const writes = await writesOf(client, candidates);
    const done =
      hypopg === null
        ? await onCopies(client, offered, tried, candidates, budget)
        : await withHypopg(client, tried, candidates, hypopg, budget);
    return { why: null, by, ...done, writes };
  } catch (error) {
    return { why: whyStopped(error), by, before: noCost, tried: [], copies: [], writes: [] };
  } finally {
    await endAsked(client);
  }
}

type Done = Pick<IndexTrial, 'before' | 'tried' | 'copies'>;

const definition = (name: Sql, on: Sql, { keys, include, method, where }: IndexCandidate): Sql => {
  const elements = keys.map(
    ({ sql: text, descending }) =>
      sql`${trusted(text)}${descending ? sql` DESC NULLS FIRST` : sql``}`,
  );
  const more =
    include.length === 0 ? sql`` : sql` INCLUDE (${list(include.map((one) => id(one)))})`;
  const some = where === null ? sql`` : sql` WHERE ${trusted(where)}`;
  return sql`CREATE INDEX ${name} ON ${on} USING ${id(method)} (${list(elements)})${more}${some}`;
};

async function withHypopg(
  client: Client,
  asked: Tried,
  candidates: readonly IndexCandidate[],
  schema: string,
  { maxTime }: TrialBudget,
): Promise<Done> {
  const terms = { timeout: maxTime, mode: sql`READ ONLY`, runs: false };
  const { major } = await beginTrial(client, asked, terms);
  const query = queryOf(asked.text, asked.statement, asked.parameters);
  const plan = () => planOf(client, query, { runs: false, major });
  const before = costOf(await plan());
  const tried: IndexTrial['tried'][number][] = [];
  for (const candidate of candidates) {
    const create = definition(sql``, rel(candidate.table), candidate);
    const { rows } = await byTheirPath(client, () =>
      client.query<{ oid: number; name: string }>(
        sql`SELECT indexrelid::pg_catalog.int8 AS oid, indexname AS name FROM ${id(schema, 'hypopg_create_index')}(${lit(create.text)}::pg_catalog.text)`
          .text,
      ),
    );
    const [made] = rows;
    const planned = await plan();
    const size = await client.query<{ bytes: number }>(
      sql`SELECT ${id(schema, 'hypopg_relation_size')}(${lit(made?.oid ?? 0)}::oid)::int8 AS bytes`
        .text,
    );
    const used = indexesIn(planned).includes(made?.name ?? '');
    tried.push({ candidate, after: costOf(planned), used, bytes: size.rows[0]?.bytes ?? 0 });
    await client.query(sql`SELECT ${id(schema, 'hypopg_reset')}()`.text);
  }
  return { before, tried, copies: [] };
}

async function onCopies(
  client: Client,
  offered: Offered,
  asked: Tried,
  candidates: readonly IndexCandidate[],
  budget: TrialBudget,
): Promise<Done> {
  await requireCopies(client, offered);
  const terms = { timeout: budget.maxTime, mode: sql`READ WRITE`, runs: true };
  const { major } = await beginTrial(client, asked, terms);
  // From here on the tables are read behind looks of their own, and the statement on copies.
  await client.query(sql`SET LOCAL lock_timeout = ${lit(LOCK_TIMEOUT)}`.text);
  const { copies, text } = await copyTables(client, asked, budget);
  const query = queryOf(text, asked.statement, asked.parameters);
  if (query.generic) throw new NotDone('no value is given for its parameters');
  const before = await measured(client, query, major);
  const tried: IndexTrial['tried'][number][] = [];
  for (const candidate of candidates) {
    const name = 'dbopt_trial_index';
    const copy = id('pg_temp', candidate.table.name);
    await byTheirPath(client, () => client.query(definition(id(name), copy, candidate).text));
    await client.query(sql`ANALYZE ${copy}`.text);
    const { rows } = await client.query<{ bytes: number }>(
      sql`SELECT pg_catalog.pg_relation_size(${lit(`pg_temp.${name}`)}::pg_catalog.regclass) AS bytes`
        .text,
    );
    const { plan, cost } = await measured(client, query, major);
    const used = indexesIn(plan).includes(name);
    tried.push({ candidate, after: cost, used, bytes: rows[0]?.bytes ?? 0 });
    await client.query(sql`DROP INDEX ${id('pg_temp', name)}`.text);
  }
  return { before: before.cost, tried, copies };
}

/** The second of two runs: during the first, pages come into memory. */
async function measured(client: Client, query: Query, major: number) {
  await planOf(client, query, { runs: true, major });
  const plan = await planOf(client, query, { runs: true, major });
  return { plan, cost: costOf(plan) };
}

async function writesOf(
  client: Client,
  candidates: readonly IndexCandidate[],
): Promise<IndexTrial['writes']> {
  const oids = textArray([...new Set(candidates.map(({ table }) => String(table.oid)))]);
  const { rows } = await client.query<IndexTrial['writes'][number]>(
    sql`
SELECT o::int8 AS oid, COALESCE(pg_catalog.sum(pg_catalog.pg_stat_get_tuples_inserted(l.oid) + pg_catalog.pg_stat_get_tuples_updated(l.oid)), 0)::float8 AS rows,
       COALESCE(pg_catalog.sum(pg_catalog.pg_stat_get_tuples_hot_updated(l.oid)), 0)::float8 AS hot
  FROM pg_catalog.unnest(${oids}::oid[]) AS o
  JOIN pg_catalog.pg_class l ON l.oid = o OR l.oid IN (SELECT t.relid FROM pg_catalog.pg_partition_tree(o) AS t WHERE t.isleaf)
 GROUP BY o`.text,
  );
  return rows;
}
