import type { Case } from './cases.ts';

/** A table that an extension calls its own, as pg_partman has one. */
const OWN_TABLE = `
CREATE TABLE public.own (id int PRIMARY KEY, name citext);
ALTER EXTENSION citext ADD TABLE public.own`;

export const EXTENSION_CASES: readonly Case[] = [
  { title: 'create', design: { extensions: { citext: '*' } } },
  { title: 'create in a new schema', design: { extensions: { citext: { schema: 'ext' } } } },
  {
    title: 'update',
    before: "CREATE EXTENSION pg_trgm VERSION '1.5'",
    design: { extensions: { pg_trgm: '>=1.6' } },
  },
  {
    title: 'move',
    before: `CREATE EXTENSION citext; ${OWN_TABLE}`,
    design: { extensions: { citext: { schema: 'ext' } } },
  },
  {
    title: 'drop',
    owned: { extensions: { pg_trgm: { schema: 'ext' } } },
    design: {},
  },
  {
    title: 'drop with a table',
    owned: { extensions: { citext: '*' } },
    afterwards: `${OWN_TABLE}; ALTER TABLE public.own DROP COLUMN name`,
    design: {},
  },
];

export const SERVER_CASES: readonly Case[] = [
  { title: 'set', design: { settings: { work_mem: '8MB' } }, server: true },
  { title: 'of a database', design: { databases: { $db: { settings: { work_mem: '8MB' } } } } },
  {
    title: 'of a role',
    before: 'CREATE ROLE $db',
    design: { roles: { $db: { connection_limit: 5, settings: { work_mem: '8MB' } } } },
  },
];
