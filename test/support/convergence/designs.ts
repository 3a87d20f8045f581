import fc from 'fast-check';
import { identifier } from '../../../src/model/index.ts';
import { type Column, partitionName, type Table } from './tables.ts';
import { typeOf } from './types.ts';

type Entry = { readonly [key: string]: unknown };

/** A map with an entry for some of the things. */
const some = <T, E>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  entry: (thing: T) => fc.Arbitrary<E>,
): fc.Arbitrary<{ readonly [name: string]: E }> =>
  fc
    .uniqueArray(fc.constantFrom(...things), { maxLength: 3 })
    .chain((chosen) =>
      fc.tuple(...chosen.map((t) => entry(t).map((e) => [identifier(nameOf(t)), e] as const))),
    )
    .map((entries) => Object.fromEntries(entries));

/** Says some of it. */
const partial = (model: { [key: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Entry> =>
  fc.record(model, { requiredKeys: [] });

const parameters = partial({
  fillfactor: fc.constantFrom(70, 80, 100),
  autovacuum_enabled: fc.boolean(),
  autovacuum_vacuum_scale_factor: fc.constantFrom(0.02, '.10', 0),
  parallel_workers: fc.constantFrom(0, 4),
  user_catalog_table: fc.boolean(),
  'toast.autovacuum_vacuum_threshold': fc.constantFrom(0, 5000),
  'toast.vacuum_truncate': fc.boolean(),
});

const columnDesign = (column: Column): fc.Arbitrary<Entry> =>
  partial({
    ...(typeOf(column).stored
      ? {
          storage: fc.constantFrom('plain', 'external', 'main', 'extended', 'default'),
          compression: fc.constantFrom('pglz', 'default'),
        }
      : {}),
    statistics: fc.constantFrom(-1, 0, 100, 10_000, 'default'),
    n_distinct: fc.constantFrom(-1, -0.25, 0, 42),
    n_distinct_inherited: fc.constantFrom(-0.5, 7),
  });

const OPTIONS: { readonly [method: string]: fc.Arbitrary<Entry> } = {
  btree: partial({ fillfactor: fc.constantFrom(50, 90), deduplicate_items: fc.boolean() }),
  hash: partial({ fillfactor: fc.constantFrom(50, 75) }),
  gist: partial({ fillfactor: fc.constantFrom(50, 90), buffering: fc.constantFrom('on', 'auto') }),
  spgist: partial({ fillfactor: fc.constantFrom(50, 80) }),
  gin: partial({ fastupdate: fc.boolean(), gin_pending_list_limit: fc.constantFrom(64, 4096) }),
  brin: partial({ pages_per_range: fc.constantFrom(32, 128), autosummarize: fc.boolean() }),
};

const spell = (text: string, column: Column) => text.replaceAll('$', () => identifier(column.name));

/** An index of one method over the columns that the method can take. */
function index({ columns, partitions }: Table): fc.Arbitrary<Entry> {
  const methods = [...new Set(columns.flatMap((c) => Object.keys(typeOf(c).elements)))];
  return fc.constantFrom(...methods).chain((using) => {
    const fitting = columns.filter((c) => using in typeOf(c).elements);
    const element = (c: Column) =>
      fc.constantFrom(...(typeOf(c).elements[using] ?? [])).map((text) => spell(text, c));
    const many = using === 'hash' || using === 'spgist' ? 1 : 3;
    const btree = using === 'btree';
    return fc
      .uniqueArray(fc.constantFrom(...fitting), { minLength: 1, maxLength: many })
      .chain((chosen) =>
        fc.record(
          {
            using: fc.constant(using),
            on: fc.tuple(...chosen.map(element)),
            where: fc
              .constantFrom(...columns)
              .chain((c) => fc.constantFrom(...typeOf(c).predicates).map((text) => spell(text, c))),
            with: OPTIONS[using] ?? fc.constant({}),
            ...(btree ? { include: fc.constant(['filler']) } : {}),
            ...(btree && partitions === 'none'
              ? { unique: fc.boolean(), nulls_not_distinct: fc.boolean() }
              : {}),
          },
          { requiredKeys: ['using', 'on'] },
        ),
      )
      .map(withoutContradiction);
  });
}

/** Only a unique index has a say about NULLs. */
function withoutContradiction(entry: Entry): Entry {
  const { nulls_not_distinct: _, ...rest } = entry;
  return entry.unique === true ? entry : rest;
}

function statistics({ columns }: Table): fc.Arbitrary<Entry> {
  const expression = (c: Column) =>
    fc
      .constantFrom(...typeOf(c).predicates)
      .map((text) => (text === '$' ? identifier(c.name) : `(${spell(text, c)})`));
  const plain = (c: Column) => fc.constant(identifier(c.name));
  return fc.shuffledSubarray([...columns], { minLength: 2 }).chain((chosen) =>
    fc.record(
      {
        on: fc.tuple(...chosen.map((c) => fc.oneof(plain(c), expression(c)))),
        kinds: fc.subarray(['ndistinct', 'dependencies', 'mcv'], { minLength: 1 }),
        target: fc.constantFrom(-1, 0, 500),
      },
      { requiredKeys: ['on'] },
    ),
  );
}

const names = (table: Table, kind: string) =>
  [`${kind} of ${table.name}`, `${kind}_2`, kind].map(cut);
const cut = (name: string) => [...name].slice(0, 55).join('');

/** What a design may say of a table; names are the same in every design, so that designs meet. */
export const tableDesign = (table: Table, number: number): fc.Arbitrary<Entry> =>
  partial({
    use: fc.constant(['hot']),
    with: parameters,
    persistence: fc.constantFrom('logged', 'unlogged'),
    columns: some(table.columns, ({ name }) => name, columnDesign),
    indexes: some(names(table, `i${number}`), String, () => index(table)),
    statistics: some(names(table, `s${number}`), String, () => statistics(table)),
  });

/** What it may say of one partition by itself. */
export const partitionDesign = (table: Table): fc.Arbitrary<{ readonly [name: string]: Entry }> =>
  table.partitions === 'none'
    ? fc.constant({})
    : fc
        .option(partial({ with: parameters, persistence: fc.constantFrom('logged', 'unlogged') }))
        .map((entry) => (entry === null ? {} : { [partitionName(table, '1')]: entry }));
