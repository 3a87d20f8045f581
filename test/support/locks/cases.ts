import type { Task } from '../../../src/model/index.ts';
import type { Feature } from '../backend.ts';

/** A change of a database through dbopt: what is there, what dbopt made before, and the design whose steps are watched. */
export interface Case {
  readonly title: string;
  readonly before?: string;
  readonly owned?: object;
  /** SQL that follows. */
  readonly afterwards?: string;
  readonly design: object;
  readonly task?: Task;
  readonly needs?: readonly Feature[];
  /** Changes the server or its roles. */
  readonly server?: true;
}

/** A table with a sequence, a TOAST table and indexes; a tree of partitions of two levels. */
export const TABLES = `
CREATE TABLE public.t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a text, n int, tags text[], r int4range);
INSERT INTO public.t (a, n, tags) SELECT i::text, i, ARRAY[i::text] FROM generate_series(1, 1000) i;
CREATE INDEX t_a ON public.t (a);
CREATE INDEX t_gin ON public.t USING gin (tags);
CREATE TABLE public."P" (id int NOT NULL, a text, n int) PARTITION BY RANGE (id);
CREATE TABLE public.p1 PARTITION OF public."P" FOR VALUES FROM (0) TO (10);
CREATE TABLE public.p2 PARTITION OF public."P" FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (id);
CREATE TABLE public.p2a PARTITION OF public.p2 FOR VALUES FROM (10) TO (20);
INSERT INTO public."P" SELECT i, i::text, i FROM generate_series(0, 19) i;
CREATE INDEX "P_a" ON public."P" (a)`;

/** A design that says this much of one table. */
export const on = (table: string, entry: object): object => ({ tables: { [table]: entry } });
