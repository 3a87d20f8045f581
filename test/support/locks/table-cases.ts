import {
  type StorageParameter,
  TABLE_PARAMETERS,
  TOAST_PARAMETERS,
} from '../../../src/providers/shared/storage-parameter.ts';
import { type Case, on } from './cases.ts';

/** A value that every parameter of its type takes. */
const sample = ({ type, min, values }: StorageParameter) =>
  type === 'boolean' ? true : type === 'enum' ? values?.[0] : min;

const PARAMETERS = [
  ...Object.entries(TABLE_PARAMETERS),
  ...Object.entries(TOAST_PARAMETERS).map(([name, p]) => [`toast.${name}`, p] as const),
];

export const TABLE_CASES: readonly Case[] = [
  ...PARAMETERS.map(
    ([name, parameter]): Case => ({
      title: `set ${name}`,
      design: on('t', { with: { [name]: sample(parameter) } }),
      needs: parameter.since === 180_000 ? ['pg18'] : [],
    }),
  ),
  {
    title: 'reset what was set',
    owned: on('t', { with: { fillfactor: 90, user_catalog_table: true } }),
    design: {},
  },
  {
    title: 'set on a partitioned table',
    design: on('"P"', { with: { fillfactor: 90, user_catalog_table: true } }),
  },
  { title: 'make unlogged', design: on('t', { persistence: 'unlogged' }) },
  {
    title: 'make logged',
    before: 'ALTER TABLE t SET UNLOGGED',
    design: on('t', { persistence: 'logged' }),
  },
  {
    title: 'make a catalog table unlogged',
    before: 'ALTER TABLE t SET (user_catalog_table = on)',
    design: on('t', { persistence: 'unlogged' }),
  },
  { title: 'make partitions unlogged', design: on('"P"', { persistence: 'unlogged' }) },
];

const column = (entry: object): object => on('t', { columns: { a: entry } });

export const COLUMN_CASES: readonly Case[] = [
  { title: 'storage', design: column({ storage: 'external' }) },
  { title: 'storage back to what it was', owned: column({ storage: 'main' }), design: {} },
  { title: 'compression', design: column({ compression: 'pglz' }) },
  { title: 'storage and compression', design: column({ storage: 'main', compression: 'pglz' }) },
  { title: 'statistics', design: column({ statistics: 500 }) },
  { title: 'n_distinct', design: column({ n_distinct: -0.5, n_distinct_inherited: 10 }) },
  { title: 'n_distinct reset', owned: column({ n_distinct: 5 }), design: {} },
  {
    title: 'all on a partitioned table',
    design: on('"P"', { columns: { a: { storage: 'main', compression: 'pglz', statistics: 10 } } }),
  },
];

const statistics = (entry: object, table = 't', name = 's'): object =>
  on(table, { statistics: { [name]: entry } });

export const STATISTICS_CASES: readonly Case[] = [
  { title: 'create', design: statistics({ on: ['a', 'n'], target: 10 }) },
  { title: 'create on an expression', design: statistics({ on: ['(reported(n))'] }) },
  { title: 'create on a partitioned table', design: statistics({ on: ['a', 'n'] }, '"P"') },
  {
    title: 'alter',
    owned: statistics({ on: ['a', 'n'] }),
    design: statistics({ on: ['a', 'n'], target: 10 }),
  },
  {
    title: 'replace',
    owned: statistics({ on: ['a', 'n'], target: 10 }),
    design: statistics({ on: ['a', 'n', 'id'] }),
  },
  {
    title: 'rename',
    before: 'CREATE STATISTICS public.other ON a, n FROM public.t',
    design: statistics({ on: ['a', 'n'] }),
  },
  { title: 'drop', owned: statistics({ on: ['a', 'n'] }), design: {} },
];
