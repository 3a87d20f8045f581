import { type Case, on } from './cases.ts';

const DOCUMENTS = ['t', '"P"']
  .map(
    (name) => `ALTER TABLE public.${name} ADD payload jsonb DEFAULT '{"country": "x", "n": "1"}'`,
  )
  .join(';');

const promote = (entry: object, table = 't', name = 'country'): object =>
  on(table, {
    promote: { [name]: { from: "payload ->> 'country'", type: 'text', by: 'trigger', ...entry } },
  });
const onTree = (entry: object = {}): object => promote(entry, '"P"');
const HEIRS =
  'CREATE TABLE public.heir (own int UNIQUE) INHERITS (public.t); CREATE TABLE public.below () INHERITS (public.heir)';
const number = { from: "payload ->> 'n'", type: 'int' };

const cases: readonly Case[] = [
  { title: 'by trigger', design: promote({}) },
  { title: 'by trigger, counted first', design: promote(number) },
  {
    title: 'a column that was there',
    before: 'ALTER TABLE t ADD country text',
    design: promote({}),
  },
  { title: 'another key', owned: promote({}), design: promote({ from: "payload ->> 'n'" }) },
  { title: 'generated', design: promote({ by: 'generated' }) },
  { title: 'generated, counted first', design: promote({ ...number, by: 'generated' }) },
  { title: 'take back', owned: promote({}), design: {} },
  {
    title: 'take back with an index',
    owned: promote({}),
    afterwards:
      'CREATE INDEX mine ON public.t (country); CREATE INDEX also ON public.t (lower(country))',
    design: {},
  },
  { title: 'take back what is generated', owned: promote({ by: 'generated' }), design: {} },
  {
    title: 'generated where others inherit',
    before: HEIRS,
    design: promote({ ...number, by: 'generated' }),
  },
  {
    title: 'take back where others inherit',
    before: HEIRS,
    owned: promote({ by: 'generated' }),
    afterwards: 'CREATE INDEX mine ON public.heir (country)',
    design: {},
  },
  { title: 'on a partitioned table', design: onTree() },
  { title: 'generated on a partitioned table', design: onTree({ by: 'generated' }) },
  { title: 'take back from a partitioned table', owned: onTree(), design: {} },
  {
    title: 'give back',
    before: 'ALTER TABLE public.t ADD country text',
    owned: promote({}),
    design: {},
  },
];

export const PROMOTE_CASES: readonly Case[] = cases.map(({ before, ...one }) => ({
  ...one,
  before: before === undefined ? DOCUMENTS : `${DOCUMENTS};${before}`,
}));
