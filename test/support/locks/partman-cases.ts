import { type Case, on } from './cases.ts';

const BEFORE = `
CREATE SCHEMA partman;
CREATE EXTENSION pg_partman SCHEMA partman;
CREATE TABLE public.other (id int PRIMARY KEY);
CREATE TABLE public.events (at timestamptz NOT NULL, n int REFERENCES public.other) PARTITION BY RANGE (at);
CREATE INDEX events_n ON public.events (n)`;
const DEFAULT = 'CREATE TABLE public.events_rest PARTITION OF public.events DEFAULT';

const partitions = (ahead: number, engine: string) =>
  on('events', {
    with: { fillfactor: 90 },
    partitions: { by: 'range (at)', every: '1 day', ahead, engine },
  });

const needs = ['pg_partman'] as const;

export const PARTMAN_CASES: readonly Case[] = [
  { title: 'hand over and make', needs, before: BEFORE, design: partitions(1, 'pg_partman') },
  {
    title: 'make beside a default partition',
    needs,
    before: `${BEFORE};${DEFAULT}`,
    design: partitions(1, 'pg_partman'),
  },
  {
    title: 'configure',
    needs,
    before: BEFORE,
    owned: partitions(1, 'pg_partman'),
    design: partitions(2, 'pg_partman'),
  },
  {
    title: 'take back',
    needs,
    before: BEFORE,
    owned: partitions(1, 'pg_partman'),
    design: partitions(1, 'native'),
  },
];
