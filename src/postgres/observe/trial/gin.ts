import type {
  GinFlush,
  GinOpclass,
  GinSizes,
  TableFacts,
  TrialResult,
} from '../../../model/index.ts';
import { id, lit, sql } from '../../sql/quote.ts';
import { callableIn, type Offered, offers } from '../offered.ts';
import { type Bench, copyName, sampleOf } from './session.ts';

/** The index by each opclass, on a part of the sample and on all of it: the ratio holds, sizes do not. */
export async function ginOpclass(
  { column, opclasses }: GinOpclass,
  table: TableFacts,
  offered: Offered,
  bench: Bench,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  const sizes: GinSizes[] = [];
  for (const [name, share] of [
    ['part', 0.25],
    ['sample', 1],
  ] as const) {
    const own = { ...bench, pages: Math.max(1, bench.pages * share) };
    const copy = copyName(name);
    const { rowCount } = await bench.read(
      sql`CREATE TEMP TABLE ${copy} ON COMMIT DROP AS ${sampleOf(table, [column], own)}`,
    );
    const bytes: number[] = [];
    const build_ms: number[] = [];
    for (const [at, opclass] of opclasses.entries()) {
      const index = `dbopt_trial_${name}_${at}`;
      const on = sql`${copy} USING gin (${id(column)} ${id(opclass.schema, opclass.name)})`;
      build_ms.push(await bench.time(sql`CREATE INDEX ${id(index)} ON ${on}`));
      const size = sql`pg_catalog.pg_relation_size(${lit(id('pg_temp', index).text)}::pg_catalog.regclass)`;
      bytes.push(await bench.number(sql`SELECT ${size} AS n`));
    }
    sizes.push({ rows: rowCount ?? 0, bytes, build_ms });
  }
  const rows = sizes.at(-1)?.rows ?? 0;
  return {
    rows,
    result: {
      kind: 'gin-opclass',
      sizes,
      flush: await flushOf({ column, opclasses }, rows, offered, bench),
    },
  };
}

/** Rows into the pending list, out of it, and straight into the tree. */
async function flushOf(
  { column, opclasses }: Pick<GinOpclass, 'column' | 'opclasses'>,
  rows: number,
  offered: Offered,
  bench: Bench,
): Promise<GinFlush | null> {
  const [opclass] = opclasses;
  if (opclass === undefined || rows === 0) return null;
  const source = sql`SELECT ${id(column)} FROM ${copyName('sample')}`;
  const how = sql`USING gin (${id(column)} ${id(opclass.schema, opclass.name)})`;
  const micro = (ms: number) => (1_000 * ms) / rows;
  const fill = async (name: string, options: typeof how) => {
    await bench.run(
      sql`CREATE TEMP TABLE ${copyName(name)} ON COMMIT DROP AS ${source} WITH NO DATA`,
    );
    await bench.run(
      sql`CREATE INDEX ${id(`dbopt_trial_${name}_i`)} ON ${copyName(name)} ${how} WITH (${options})`,
    );
    return bench.time(sql`INSERT INTO ${copyName(name)} ${source}`);
  };
  // As much as fits into the list at its largest, so that nothing is flushed on the way.
  const listed = await fill('listed', sql`fastupdate = on, gin_pending_list_limit = 2097151`);
  const index = sql`${lit(id('pg_temp', 'dbopt_trial_listed_i').text)}::pg_catalog.regclass`;
  const schema = callableIn(offered, 'pgstattuple');
  const pending_pages =
    schema === null || !offers(offered, 'pgstatginindex')
      ? null
      : await bench.number(
          sql`SELECT pending_pages AS n FROM ${id(schema, 'pgstatginindex')}(${index})`,
        );
  const flush = await bench.time(sql`SELECT pg_catalog.gin_clean_pending_list(${index})`);
  const direct = await fill('direct', sql`fastupdate = off`);
  return {
    ...{ rows, pending_pages, insert_us: micro(listed) },
    ...{ flush_us: micro(flush), direct_us: micro(direct) },
  };
}
