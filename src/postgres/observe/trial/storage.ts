import {
  type ColumnOrder,
  isServersArray,
  type RenameKeys,
  type StorageVariant,
  type StorageVariants,
  type TableFacts,
  type TrialResult,
  type VariantResult,
} from '../../../model/index.ts';
import { id, list, lit, type Sql, sql } from '../../sql/quote.ts';
import type { Offered } from '../offered.ts';
import { BY_LETTER, COMPRESSION, copySample, createLike, STORAGE } from './like.ts';
import { allColumns, type Bench, copyName, NotDone, names, sizeOf } from './session.ts';

/** Times that each variant is written and read. */
const RUNS = 3;

/** A value made anew: what is copied as it is keeps its old compression. */
function reformed(table: TableFacts, column: string): Sql {
  const type = table.columns.find(({ name }) => name === column)?.base_type ?? '';
  const name = id(column);
  if (type === 'jsonb') return sql`${name} OPERATOR(pg_catalog.#>) '{}'`;
  if (type === 'json') return sql`(${name}::text || '')::json`;
  if (type === 'text' || type === 'varchar') return sql`${name} || ''`;
  if (type === 'bytea') return sql`${name} || ''::bytea`;
  if (isServersArray(type)) return sql`${name} || '{}'`;
  throw new NotDone(`a value of type ${type} cannot be made anew`);
}

const withReformed = (table: TableFacts, column: string): Sql =>
  list(allColumns(table).map((name) => (name === column ? reformed(table, column) : id(name))));

/** The sample with the column as an application sends it: not compressed. */
async function uncompressed(table: TableFacts, column: string, bench: Bench): Promise<Sql> {
  const [sample, plain] = [copyName('sample'), copyName('plain')];
  await bench.run(
    sql`CREATE TEMP TABLE ${plain} (LIKE ${sample} INCLUDING STORAGE INCLUDING COMPRESSION) ON COMMIT DROP; ALTER TABLE ${plain} ALTER COLUMN ${id(column)} SET STORAGE ${STORAGE.external}`,
  );
  await bench.run(sql`INSERT INTO ${plain} SELECT ${withReformed(table, column)} FROM ${sample}`);
  return plain;
}

/** The same rows, written with other settings. */
export async function storageVariants(
  { column, variants }: StorageVariants,
  table: TableFacts,
  offered: Offered,
  bench: Bench,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  const rows = await copySample(table, bench);
  const able = variants.filter(({ compression }) => compression !== 'lz4' || offered.lz4);
  const plain = await uncompressed(table, column, bench);
  const times = new Map(
    able.map(({ name }) => [name, { write: [] as number[], read: [] as number[] }]),
  );
  for (const [at, variant] of able.entries())
    await bench.run(createVariant(at, variant, column, table));
  for (let run = 0; run < RUNS; run++) {
    // Each time in another order: who comes first warms the cache for the others.
    for (const at of rotated(able.length, run)) {
      const variant = able[at];
      const time = times.get(variant?.name ?? '');
      if (variant === undefined || time === undefined) continue;
      const copy = copyName(`v${at}`);
      await bench.run(sql`TRUNCATE ${copy}`);
      time.write.push(await bench.time(sql`INSERT INTO ${copy} SELECT * FROM ${plain}`));
      const read = sql`SELECT pg_catalog.sum(pg_catalog.hashtext(${id(column)}::text)) FROM ${copy}`;
      time.read.push(await bench.time(read));
    }
  }
  const results: VariantResult[] = [];
  for (const [at, { name }] of able.entries()) {
    const { pages, ...size } = await sizeOf(`v${at}`, rows, bench);
    const time = times.get(name);
    results.push({
      ...{ name, ...size, scan_pages: pages },
      ...{ write_ms: time?.write ?? [], read_ms: time?.read ?? [] },
      out_of_line: await outOfLine(`v${at}`, column, offered, bench),
    });
  }
  return { rows, result: { kind: 'storage', variants: results } };
}

const rotated = (length: number, by: number): readonly number[] =>
  Array.from({ length }, (_, at) => (at + by) % length);

function createVariant(
  at: number,
  variant: StorageVariant,
  column: string,
  table: TableFacts,
): Sql {
  const { storage, compression, toast_tuple_target: target } = variant;
  const own = Number(table.options.toast_tuple_target ?? 0);
  const alter = sql`ALTER TABLE ${copyName(`v${at}`)} ALTER COLUMN ${id(column)}`;
  return list(
    [
      createLike(`v${at}`, table, target ?? (own > 0 ? own : null)),
      ...(storage === undefined ? [] : [sql`${alter} SET STORAGE ${STORAGE[storage]}`]),
      ...(compression === undefined
        ? []
        : [sql`${alter} SET COMPRESSION ${COMPRESSION[compression]}`]),
    ],
    '; ',
  );
}

const outOfLine = (name: string, column: string, offered: Offered, bench: Bench): Promise<number> =>
  bench.number(
    offered.functions.has('pg_column_toast_chunk_id("any")')
      ? sql`SELECT pg_catalog.count(pg_catalog.pg_column_toast_chunk_id(${id(column)})) AS n FROM ${copyName(name)}`
      : sql`SELECT pg_catalog.count(*) AS n FROM ${copyName(name)} WHERE pg_catalog.pg_column_size(${id(column)}) > 2000`,
  );

/** The documents with shorter keys. The server renames them, so that no row leaves it. */
export async function renameKeys(
  { column, map }: RenameKeys,
  table: TableFacts,
  bench: Bench,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  if (table.columns.find(({ name }) => name === column)?.base_type !== 'jsonb') {
    throw new NotDone('the column is no jsonb');
  }
  const rows = await copySample(table, bench);
  const [before, after] = [copyName('before'), copyName('after')];
  await bench.run(
    list([createLike('before', table, null), createLike('after', table, null)], '; '),
  );
  const from = copyName('sample');
  await bench.run(sql`INSERT INTO ${before} SELECT ${withReformed(table, column)} FROM ${from}`);
  const renamed = allColumns(table).map((name) =>
    name === column ? sql`${withNames(sql`${id(column)}::text`, map)}::jsonb` : id(name),
  );
  await bench.run(sql`INSERT INTO ${after} SELECT ${list(renamed)} FROM ${from}`);
  const [{ pages: _, ...old }, { pages: __, ...shorter }] = [
    await sizeOf('before', rows, bench),
    await sizeOf('after', rows, bench),
  ];
  return { rows, result: { kind: 'rename-keys', before: old, after: shorter } };
}

/** In the text that the server makes of a jsonb, `"key": ` is a key and nothing else: a quote in a string is escaped.
 *  By way of names that nobody has, since a new name may be another's old one. */
function withNames(text: Sql, map: RenameKeys['map']): Sql {
  const key = (name: string) => lit(`${JSON.stringify(name)}: `);
  const entries = Object.entries(map);
  const between = (at: number) => `dbopt trial ${at}`;
  const step = (inner: Sql, from: string, to: string) =>
    sql`pg_catalog.replace(${inner}, ${key(from)}, ${key(to)})`;
  const away = entries.reduce((inner, [from], at) => step(inner, from, between(at)), text);
  return entries.reduce((inner, [, to], at) => step(inner, between(at), to), away);
}

/** The same rows with their columns in another order. */
export async function columnOrder(
  { order }: ColumnOrder,
  table: TableFacts,
  bench: Bench,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  const today = allColumns(table);
  if (order.length !== today.length || !today.every((name) => order.includes(name))) {
    throw new NotDone('the order does not name each column once');
  }
  const rows = await copySample(table, bench);
  for (const [name, columns] of [
    ['before', today],
    ['after', order],
  ] as const) {
    const copy = copyName(name);
    const from = sql`SELECT ${names(columns)} FROM ${copyName('sample')}`;
    await bench.run(sql`CREATE TEMP TABLE ${copy} ON COMMIT DROP AS ${from} WITH NO DATA`);
    for (const column of table.columns.filter(
      ({ storage, default_storage: usual }) => storage !== usual,
    )) {
      const storage = STORAGE[BY_LETTER[column.storage]];
      await bench.run(
        sql`ALTER TABLE ${copy} ALTER COLUMN ${id(column.name)} SET STORAGE ${storage}`,
      );
    }
    await bench.run(sql`INSERT INTO ${copy} ${from}`);
  }
  const [{ pages: _, ...before }, { pages: __, ...after }] = [
    await sizeOf('before', rows, bench),
    await sizeOf('after', rows, bench),
  ];
  return { rows, result: { kind: 'column-order', before, after } };
}
