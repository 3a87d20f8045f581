import { INDEX_PARAMETERS } from '../../../src/providers/shared/storage-parameter.ts';
import { type Case, on } from './cases.ts';

const index = (entry: object, name = 'i', table = 't'): object =>
  on(table, { indexes: { [name]: entry } });
const onTree = (entry: object, name = 'i'): object => index(entry, name, '"P"');

/** What to index with each method of the server's own. */
const KEYS: { readonly [method: string]: string } = {
  btree: 'a',
  hash: 'a',
  gist: 'r',
  spgist: 'r',
  gin: 'tags',
  brin: 'n',
};

const PARAMETERS: readonly Case[] = Object.entries(INDEX_PARAMETERS).flatMap(
  ([using, parameters]) => {
    const key = KEYS[using];
    if (key === undefined) return [];
    return Object.entries(parameters).flatMap(([name, { type, min, values, rebuild }]) => {
      const value = type === 'boolean' ? false : type === 'enum' ? values?.[1] : min;
      const cases: Case[] = ['t', '"P"']
        .filter((table) => table === 't' || key === 'a' || key === 'n')
        .map((table) => ({
          title: `${rebuild === true ? 'rebuild for' : 'set'} ${using} ${name} on ${table}`,
          before: `CREATE INDEX i ON public.${table} USING ${using} (${key})`,
          design: index({ using, on: [key], with: { [name]: value } }, 'i', table),
        }));
      return cases;
    });
  },
);

export const INDEX_CASES: readonly Case[] = [
  { title: 'build', design: index({ on: ['a', 'n DESC'] }) },
  { title: 'build unique', design: index({ on: ['n'], unique: true }) },
  { title: 'build with a look from within the scan', design: index({ on: ['reported(n)'] }) },
  ...Object.entries(KEYS).map(
    ([using, key]): Case => ({
      title: `build with ${using}`,
      design: index({ using, on: [key], where: 'n > 5' }),
    }),
  ),
  { title: 'build and vacuum for index-only scans', design: index({ on: ['n'], include: ['a'] }) },
  {
    title: 'build and vacuum where others inherit',
    before: 'CREATE TABLE public.heir () INHERITS (public.t)',
    design: index({ on: ['n'], include: ['a'] }),
  },
  { title: 'build and vacuum a partitioned table', design: onTree({ on: ['n'], include: ['a'] }) },
  { title: 'rename', design: index({ on: ['a'] }) },
  { title: 'replace', design: index({ on: ['a', 'n'] }, 't_a') },
  {
    title: 'rebuild what is invalid',
    before: "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 't_a'::regclass",
    design: index({ on: ['a'] }, 't_a'),
  },
  { title: 'drop', owned: index({ on: ['n'] }), design: {} },
  { title: 'build on a partitioned table', design: onTree({ on: ['n'] }) },
  { title: 'rename on a partitioned table', design: onTree({ on: ['a'] }) },
  { title: 'replace on a partitioned table', design: onTree({ on: ['a', 'n'] }, '"P_a"') },
  { title: 'drop on a partitioned table', owned: onTree({ on: ['n'] }), design: {} },
  ...PARAMETERS,
];
