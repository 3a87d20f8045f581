import { type Case, on } from './cases.ts';

const Q = `
CREATE TABLE public.q (id int NOT NULL, n int) PARTITION BY RANGE (id);
CREATE TABLE public.q0 PARTITION OF public.q FOR VALUES FROM (0) TO (10);
CREATE TABLE public.q10 PARTITION OF public.q FOR VALUES FROM (10) TO (20);
INSERT INTO public.q VALUES (15, 1)`;
const WITH_DEFAULT = `${Q};
CREATE TABLE public.q_rest PARTITION OF public.q DEFAULT;
CREATE INDEX q_n ON public.q (reported(n));
INSERT INTO public.q SELECT 25, n FROM generate_series(1, 10) n`;

const life = (more: object): object =>
  on('q', { partitions: { by: 'range (id)', every: 10, ...more } });

export const PARTITIONS_CASES: readonly Case[] = [
  { title: 'make one', before: Q, design: life({ ahead: 1 }) },
  {
    title: 'make one that refers to others and is referred to',
    before: `${Q};
      ALTER TABLE public.q ADD PRIMARY KEY (id), ADD FOREIGN KEY (n) REFERENCES public.t;
      CREATE TABLE public.refers (id int REFERENCES public.q)`,
    design: life({ ahead: 1 }),
  },
  {
    title: 'make one of rows in the default one',
    before: WITH_DEFAULT,
    design: life({ ahead: 0 }),
  },
  {
    title: 'let one go',
    before: `${Q}; CREATE INDEX ON public.q (n)`,
    design: life({ ahead: 0, keep: 5 }),
    task: 'maintain',
  },
  {
    title: 'let one go where there is a default one',
    before: WITH_DEFAULT,
    design: life({ ahead: 0, keep: 15 }),
    task: 'maintain',
  },
  {
    title: 'keep one that was to go',
    before: `${Q};
      COMMENT ON TABLE public.q0 IS 'dbopt retires this partition: {"parent":{"schema":"public","name":"q"},"bounds":"","fate":"detach","archive":null,"comment":null}'`,
    design: life({ ahead: 0, keep: 50 }),
    task: 'maintain',
  },
];
