import type { TableFacts } from '../../../model/index.ts';
import { id, list, lit, rel, type Sql, sql } from '../../sql/quote.ts';
import { allColumns, type Bench, copyName, sampleOf } from './session.ts';

export const STORAGE = {
  plain: sql`PLAIN`,
  external: sql`EXTERNAL`,
  extended: sql`EXTENDED`,
  main: sql`MAIN`,
} as const;
export const COMPRESSION = { pglz: sql`pglz`, lz4: sql`lz4` } as const;
export const BY_LETTER = { p: 'plain', e: 'external', x: 'extended', m: 'main' } as const;

const SAMPLE = copyName('sample');

/** Rows of the table with how each column is stored; gives their number. */
export async function copySample(table: TableFacts, bench: Bench): Promise<number> {
  const { bases, same, client, paced } = bench;
  const like = sql`CREATE TEMP TABLE ${SAMPLE} (LIKE ${rel(table)} INCLUDING STORAGE INCLUDING COMPRESSION) ON COMMIT DROP`;
  const actions = table.columns.flatMap((column) => {
    const base = bases.get(column.name);
    if (base === undefined) return [];
    const alter = sql`ALTER COLUMN ${id(column.name)}`;
    // With another type it is stored as that is by default.
    return [
      sql`${alter} TYPE ${base}`,
      sql`${alter} SET STORAGE ${STORAGE[BY_LETTER[column.storage]]}`,
      ...(column.compression === null
        ? []
        : [sql`${alter} SET COMPRESSION ${COMPRESSION[column.compression]}`]),
    ];
  });
  const own = actions.length === 0 ? [] : [sql`ALTER TABLE ${SAMPLE} ${list(actions)}`.text];
  await paced(() => client.query([...same, like.text, ...own].join(';\n')));
  const sample = sampleOf(table, allColumns(table), bench);
  return (await bench.read(sql`INSERT INTO ${SAMPLE} ${sample}`)).rowCount ?? 0;
}

/** An empty copy of the sample, with the fillfactor of the table; the target as given. */
export function createLike(name: string, { options }: TableFacts, target: number | null): Sql {
  const own = [
    sql`fillfactor = ${lit(Number(options.fillfactor ?? 100))}`,
    ...(target === null ? [] : [sql`toast_tuple_target = ${lit(target)}`]),
  ];
  return sql`
CREATE TEMP TABLE ${copyName(name)} (LIKE ${SAMPLE} INCLUDING STORAGE INCLUDING COMPRESSION)
  WITH (${list(own)}) ON COMMIT DROP`;
}
