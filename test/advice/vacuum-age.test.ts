import { scenario } from '../support/advice/scenario.ts';

/*
 * Tables that nobody froze for long. Transactions are used up by the catalog: what a table is said to be frozen up to is
 * put that far back, which is all that a server of that age shows.
 */

const ask = ['vacuum'];
const only = ['wraparound'];
const table = 'table.public.t';
const rows = `
CREATE TABLE t (id int PRIMARY KEY, note text);
INSERT INTO t SELECT i, 'x' FROM generate_series(1, 5000) i;
VACUUM (FREEZE, ANALYZE) t;
`;
/** So many transactions, or multixacts, ago: their numbers go round at 2^32. */
const frozen = (column: 'relfrozenxid' | 'relminmxid', ago: number, of: string) => `
SET allow_system_table_mods = on;
UPDATE pg_class SET ${column} = ((${column}::text::int8 + 4294967296 - ${ago}) % 4294967296)::text::xid
 WHERE oid = ${of}`;
const ITSELF = "'t'::regclass";
const TOAST = "(SELECT reltoastrelid FROM pg_class WHERE oid = 't'::regclass)";

scenario('a table that was not frozen for 600 million transactions', {
  ask,
  sql: `${rows}${frozen('relfrozenxid', 600e6, ITSELF)}`,
  only,
  finds: [
    {
      code: 'wraparound',
      address: table,
      severity: 'warning',
      action: /^VACUUM \(FREEZE\) public\.t;$/,
    },
  ],
});

scenario('its TOAST table alone', {
  ask,
  sql: `${rows}${frozen('relfrozenxid', 600e6, TOAST)}`,
  only,
  finds: [{ code: 'wraparound', address: table, severity: 'warning' }],
});

scenario('multixacts go round too', {
  ask,
  sql: `${rows}${frozen('relminmxid', 900e6, ITSELF)}`,
  only,
  finds: [{ code: 'wraparound', address: table, severity: 'warning' }],
});

scenario('an age at which VACUUM lets go of everything else', {
  ask,
  sql: `${rows}${frozen('relfrozenxid', 1_650e6, ITSELF)}`,
  only,
  finds: [{ code: 'wraparound', address: table, severity: 'critical' }],
});

scenario('a little past autovacuum_freeze_max_age is where autovacuum begins', {
  ask,
  sql: `${rows}${frozen('relfrozenxid', 230e6, ITSELF)}`,
  not: ['wraparound'],
});

scenario('what was just frozen, and an extension’s table that was not', {
  ask,
  sql: `${rows}CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE TABLE theirs (id int);
ALTER EXTENSION btree_gist ADD TABLE theirs;
${frozen('relfrozenxid', 230e6, ITSELF)};
VACUUM (FREEZE) t`,
  not: ['wraparound'],
});
