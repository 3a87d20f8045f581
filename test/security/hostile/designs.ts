/** Text that tries to be more than the value it stands for. `HIT` is a table that must never come to be. */
const HIT = 'CREATE TABLE public.pwned ()';

export const FRAGMENTS: readonly string[] = [
  `x'; ${HIT}; --`,
  `x"; ${HIT}; --`,
  `x); ${HIT}; --`,
  `x')); ${HIT}; --`,
  `\\'; ${HIT}; --`,
  `x\\'; ${HIT}; --`,
  `E'\\''; ${HIT}; --`,
  `U&'\\0027; ${HIT}; --'`,
  `$$; ${HIT}; $$`,
  `$a$ $a$; ${HIT}; --`,
  `/* */ ; ${HIT}; /*`,
  `/* x'; ${HIT}; -- */`,
  `x; ${HIT}`,
  `x\n; ${HIT};\n--`,
  `1; COMMIT; ${HIT}; BEGIN`,
  `' || (SELECT 1) || '`,
  `lower(v)) ; ${HIT}; --`,
  `v) WHERE (SELECT true) ; ${HIT}; --`,
  `(SELECT canary.volatile()::text)`,
  `canary.volatile()`,
  `::set-output name=x::y\n${HIT}`,
  `${'('.repeat(300)}v${')'.repeat(300)}`,
  `v COLLATE "C"; ${HIT}`,
  `dblink('x', '${HIT}')`,
  `pg_catalog.pg_read_file('/etc/passwd')`,
  `pg_catalog.set_config('role', 'none', false)`,
  `query_to_xml('${HIT}', true, true, '')`,
];

/** Where a design has a text. `X` is it, as YAML in double quotes. */
export const PLACES: readonly [name: string, yaml: string][] = [
  ['an index element', 'tables: { app.t: { indexes: { i: { on: [X] } } } }'],
  ['a predicate', 'tables: { app.t: { indexes: { i: { on: [v], where: X } } } }'],
  ['the columns of an index', 'tables: { app.t: { indexes: { i: { on: [v], include: [X] } } } }'],
  ['the name of an index', 'tables: { app.t: { indexes: { X: { on: [v] } } } }'],
  ['an access method', 'tables: { app.t: { indexes: { i: { using: X, on: [v] } } } }'],
  [
    'a parameter of an index',
    'tables: { app.t: { indexes: { i: { on: [v], with: { fillfactor: X } } } } }',
  ],
  ['the name of a parameter', 'tables: { app.t: { with: { X: 1 } } }'],
  ['a parameter', 'tables: { app.t: { with: { autovacuum_vacuum_scale_factor: X } } }'],
  ['a table', 'tables: { X: { with: { fillfactor: 70 } } }'],
  ['a column', 'tables: { app.t: { columns: { X: { statistics: 5 } } } }'],
  ['an expression of statistics', 'tables: { app.t: { statistics: { s: { on: [X, v] } } } }'],
  ['the name of statistics', 'tables: { app.t: { statistics: { X: { on: [v, id] } } } }'],
  [
    'the key of a promotion',
    'tables: { app.t: { promote: { c: { from: X, type: text, by: trigger } } } }',
  ],
  [
    'the type of a promotion',
    'tables: { app.t: { promote: { c: { from: "payload ->> \'a\'", type: X, by: trigger } } } }',
  ],
  [
    'the column of a promotion',
    'tables: { app.t: { promote: { X: { from: "payload ->> \'a\'", type: text, by: generated } } } }',
  ],
  ['a partition key', 'tables: { app.t: { partitions: { by: X, every: 1 day, ahead: 2 } } }'],
  [
    'a zone',
    'tables: { app.e: { partitions: { by: range (at), every: 1 day, ahead: 2, zone: X } } }',
  ],
  ['an interval', 'tables: { app.e: { partitions: { by: range (at), every: X, ahead: 2 } } }'],
  [
    'the place of an archive',
    'tables: { app.e: { partitions: { by: range (at), every: 1 day, ahead: 2, keep: 1 day, then: archive, archive: { to: X, format: csv.gz } } } }',
  ],
  ['a setting', 'settings: { log_line_prefix: X }'],
  ['a list setting', 'databases: { DB: { settings: { search_path: X } } }'],
  ['the name of a setting', 'databases: { DB: { settings: { X: 1 } } }'],
  ['a setting of a role', 'roles: { mallory: { settings: { application_name: X } } }'],
  ['a role', 'roles: { X: { connection_limit: 5 } }'],
  ['a database', 'databases: { X: { settings: { work_mem: 5MB } } }'],
  ['an extension', 'extensions: { X: "*" }'],
  ['the version of an extension', 'extensions: { pg_trgm: { version: X } }'],
  ['the schema of an extension', 'extensions: { pg_trgm: { schema: X } }'],
  ['the schema of the state', 'state: { in: database, schema: X }'],
  ['a preset', 'presets: { X: { with: { fillfactor: 70 } } }\ntables: { app.t: { use: [X] } }'],
  ['a relation to warm', 'warm: [X]'],
  ['a window', 'policy: { window: { cron: X, for: 1h, zone: UTC } }'],
];

export interface HostileDesign {
  readonly name: string;
  readonly yaml: (database: string) => string;
}

/** Every place with every fragment. */
export const DESIGNS: readonly HostileDesign[] = PLACES.flatMap(([place, yaml]) =>
  FRAGMENTS.map((fragment) => ({
    name: `${place}: ${JSON.stringify(fragment).slice(0, 60)}`,
    yaml: (database: string) =>
      yaml.replaceAll('X', () => JSON.stringify(fragment)).replaceAll('DB', () => database),
  })),
);
