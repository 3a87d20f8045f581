import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type Actual,
  address,
  type Change,
  DboptError,
  type Field,
  type Snapshot,
  type StateEntry,
  type Value,
} from '../../src/model/index.ts';
import { how, stepsOf, toldOn } from '../../src/operations/plan/kinds.ts';
import { compare } from '../../src/planner/index.ts';
import { loadParser, readServer, readSnapshot } from '../../src/postgres/index.ts';
import { PROVIDERS } from '../../src/providers/index.ts';
import { scopeOf } from '../providers/support.ts';
import { entry } from '../state/samples.ts';
import { freshDatabase } from '../support/database.ts';
import { apply } from '../support/dbopt.ts';

vi.setConfig({ testTimeout: 120_000 });

const LIE = 'as it should be';
const MAKE = `CREATE SCHEMA app;
  CREATE TABLE app.a (id int PRIMARY KEY, customer int, v text) WITH (fillfactor = 90);
  ALTER TABLE app.a ALTER id SET (n_distinct = 5);
  CREATE INDEX i ON app.a (id) WHERE id > 5;
  CREATE INDEX e ON app.a (lower(v));
  CREATE STATISTICS app.s (mcv) ON id, customer FROM app.a;
  CREATE TABLE app.p (id int) PARTITION BY RANGE (id);
  CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES FROM (0) TO (9);
  CREATE INDEX pi ON app.p (id);
  CREATE TABLE app.d (id int PRIMARY KEY, doc jsonb);
  CREATE EXTENSION hstore SCHEMA public VERSION '1.5'`;
const PROMOTE = `version: 1
tables:
  app.d: { promote: { country: { from: "doc ->> 'country'", type: text, by: trigger } } }
`;

const key = (more: object): Value => ({
  ...{ column: null, expression: null, opclass: '', params: [], collation: '' },
  ...{ desc: false, nullsFirst: false, ...more },
});
const [OF_A, OF_P, OF_D] = ['a', 'p', 'd'].map((name) => ({ schema: 'app', name }));
const { table: _table, ...BLANK } = entry;
const own = (
  kind: string,
  names: readonly string[],
  table?: NonNullable<StateEntry['table']>,
): StateEntry => ({
  ...{ ...BLANK, address: address(kind, ...names), kind, names, made: false, fields: {} },
  ...(table === undefined ? {} : { table }),
});

const OWNED = {
  i: own('index', ['app', 'i'], OF_A),
  e: own('index', ['app', 'e'], OF_A),
  pi: own('index', ['app', 'pi'], OF_P),
  s: own('statistics', ['app', 's'], OF_A),
  table: own('table', ['app', 'a'], OF_A),
  column: own('column', ['app', 'a', 'id'], OF_A),
  partitions: own('partitions', ['app', 'p'], OF_P),
  promote: own('promote', ['app', 'd', 'country'], OF_D),
  extension: own('extension', ['hstore']),
  setting: own('setting', ['work_mem']),
  list: own('setting', ['search_path']),
  role: own('role', ['all']),
  database: own('database', ['postgres']),
} as const;

let snapshot: Snapshot;
beforeAll(async () => {
  const { client, url } = await freshDatabase();
  await client.query(MAKE);
  await apply(url, PROMOTE);
  await loadParser();
  const server = await readServer(client);
  snapshot = await readSnapshot(client, server, PROVIDERS, scopeOf([], Object.values(OWNED)));
});

/** The change and its SQL where an entry leaves the design, with these former values and a text that lies. */
function released(entryOf: StateEntry, formers: { readonly [path: string]: Value }) {
  const fields = Object.entries(formers).map(([path, value]) => {
    const former: Field = { value, text: LIE, quiet: true };
    return [path, { now: former, former }] as const;
  });
  const entries = { [entryOf.address]: { ...entryOf, fields: Object.fromEntries(fields) } };
  const changes = compare({
    ...{ desired: [], entries, actual: snapshot.actual, relations: snapshot.relations },
    ...{ made: new Set<string>(), how, told: toldOn(snapshot.server) },
  });
  const context = { snapshot, made: new Set<string>(), sizes: {} };
  const steps = changes.flatMap((change) => stepsOf(change, context));
  const words = changes.flatMap(({ fields }) =>
    fields.map(({ field, to }) => `${field}: ${to?.text}`),
  );
  return {
    words,
    told: JSON.stringify([changes.map(plain), steps]),
    sql: steps.flatMap((s) => s.sql).join('\n'),
  };
}

const plain = ({ fields, table }: Change) => [fields.map(({ to }) => to), table];

test.for<readonly [keyof typeof OWNED, path: string, value: Value, words: string, sql: string]>([
  ['i', 'on', [key({ column: 'customer' })], 'customer', '(customer)'],
  [
    'i',
    'on',
    [key({ expression: 'lower(v)', desc: true, nullsFirst: true })],
    'lower(v) DESC',
    '(lower(v) DESC)',
  ],
  ['i', 'using', 'hash', 'hash', 'USING hash'],
  ['i', 'include', ['V'], '"V"', 'INCLUDE ("V")'],
  ['i', 'where', '(id > 1)', '(id > 1)', 'WHERE (id > 1)'],
  ['i', 'where', null, 'every row', 'btree (id)\n'],
  ['i', 'unique', true, 'true', 'CREATE UNIQUE INDEX'],
  ['i', 'nulls_not_distinct', true, 'true', 'NULLS NOT DISTINCT'],
  ['i', 'tablespace', 'fast', 'fast', 'TABLESPACE fast'],
  ['i', 'name', 'j', 'j', 'RENAME TO j'],
  ['i', 'with.fillfactor', 70, '70', '(fillfactor = 70)'],
  ['i', 'with.deduplicate_items', false, 'off', "(deduplicate_items = 'off')"],
  ['i', 'with.fillfactor', { 'app.a': { value: 70, text: LIE } }, '70', '(fillfactor = 70)'],
  ['e', 'statistics.1', 77, '77', 'SET STATISTICS 77'],
  [
    'pi',
    'with.fillfactor',
    { 'app.p1': { value: 70, text: LIE } },
    'differs between partitions',
    '(fillfactor = 70)',
  ],
  ['s', 'kinds', ['ndistinct'], 'ndistinct', '(ndistinct)'],
  [
    's',
    'on',
    { columns: ['id'], expressions: ['(id + 1)'] },
    'id, ((id + 1))',
    'ON id, ((id + 1))',
  ],
  ['s', 'target', 7, '7', 'SET STATISTICS 7'],
  ['s', 'name', 't', 't', 'RENAME TO t'],
  ['table', 'with.fillfactor', 70, '70', '(fillfactor = 70)'],
  ['table', 'with.fillfactor', null, 'default', 'RESET (fillfactor)'],
  ['table', 'with.toast.autovacuum_enabled', false, 'off', "(toast.autovacuum_enabled = 'off')"],
  ['table', 'persistence', 'unlogged', 'unlogged', 'SET UNLOGGED'],
  ['column', 'storage', 'main', 'main', 'SET STORAGE MAIN'],
  ['column', 'compression', 'pglz', 'pglz', 'SET COMPRESSION PGLZ'],
  ['column', 'statistics', 7, '7', 'SET STATISTICS 7'],
  ['column', 'n_distinct', 9, '9', '(n_distinct = 9)'],
  ['column', 'n_distinct', null, 'default', 'RESET (n_distinct)'],
  ['extension', 'version', '1.6', '1.6', "UPDATE TO '1.6'"],
  ['extension', 'schema', 'app', 'app', 'SET SCHEMA app'],
  ['setting', 'value', 65_536, '64MB', "TO '64MB'"],
  ['setting', 'value', 'x', 'x', "TO 'x'"],
  ['list', 'value', ['app', 'Odd'], 'app, "Odd"', `TO 'app', 'Odd'`],
  ['role', 'settings.work_mem', 65_536, '64MB', "TO '64MB'"],
  ['role', 'settings.jit', false, 'off', "TO 'off'"],
  ['role', 'databases.postgres.settings.search_path', ['app'], 'app', "TO 'app'"],
  ['database', 'settings.lc_messages', 'C', 'C', "TO 'C'"],
  ['database', 'connection_limit', 3, '3', 'CONNECTION LIMIT 3'],
  ['database', 'connection_limit', null, '-1', ''],
  ['partitions', 'engine', 'pg_partman', 'pg_partman', ''],
  ['partitions', 'ahead', -1, 'none, not even for now', ''],
  ['promote', 'type', 'int', 'int', 'DROP TRIGGER'],
  ['promote', 'rows', 'x', 'not all filled', 'DROP TRIGGER'],
])('%s: a former %s of %j is told as what is done: %s', ([name, path, value, words, sql]) => {
  const { sql: done, told, words: said } = released(OWNED[name], { [path]: value });
  if (sql !== '') expect(`${done};`).toContain(sql);
  if (sql !== '' || said.length > 0) expect(said).toContain(`${path}: ${words}`);
  expect(told).not.toContain(LIE);
});

const FORMS: readonly Value[] = [null, true, false, 5, 'x', '', [], [5], ['x'], [null], [[]], {}];
const MORE: readonly Value[] = [
  { x: 1 },
  { x: { value: [] } },
  [{ column: 'v' }],
  { columns: [1] },
];

describe('whatever a state says that something was', () => {
  test.for(Object.entries(OWNED))('%s', ([, one]) => {
    const found = snapshot.actual[one.address];
    expect(found).toBeDefined();
    const paths = [...Object.keys(found?.fields ?? {}), 'with.fillfactor', 'statistics.1', 'x.y'];
    for (const path of paths) {
      for (const value of [...FORMS, ...MORE]) {
        const outcome = attempt(one, path, value);
        expect(outcome, `${path} ${JSON.stringify(value)}`).not.toContain(LIE);
        expect(outcome).not.toContain('[object');
      }
    }
  });
});

/** What came of it: never a crash. */
function attempt(one: StateEntry, path: string, value: Value): string {
  try {
    return released(one, { [path]: value }).told;
  } catch (error) {
    if (!(error instanceof DboptError)) throw error;
    return String(error.diagnostics[0]?.code);
  }
}

test('every kind tells its former values', () => {
  const actual: Actual = {
    ...{ kind: 'cache', address: 'cache.c', names: ['c'] },
    ...{ fields: {}, facts: {} },
  };
  const context = { names: actual.names, actual, server: snapshot.server };
  for (const { schema, changes } of PROVIDERS) {
    const isHere = Object.values(OWNED).some(({ kind }) => kind === schema.kind);
    const told =
      schema.kind === 'cache' ? changes.told('version', { value: 'v', text: LIE }, context) : null;
    expect(isHere || told?.text === 'v', schema.kind).toBe(true);
  }
});
