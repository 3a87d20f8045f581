// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { HAZARDS, type JsonSchema } from '../../model/index.ts';
import { choice, duration, list, map, percent, text } from './words.ts';

const url = text(
  'Connection URL; ${VAR} and ${VAR:-default} are replaced, here by any variable of the environment, elsewhere by --var VAR=… or DBOPT_VAR_VAR. Without it the PG* variables and .pgpass count.',
  'postgresql://user@host:5432/database',
);

const load = choice(
  'allowed: `dbopt verify` may send statements at a rate, which users of the database may feel.',
  ['allowed'],
);

export const policy: JsonSchema = map('What apply may do without asking.', {
  lock_timeout: duration('How long one attempt at a blocking lock may wait, and others behind it.'),
  lock_retry_for: duration('Attempts at a lock go on this long, with jittered pauses.'),
  concurrent_wait: duration('Budget of a CONCURRENTLY statement, which waits without blocking.'),
  allow: list(
    'Hazards that need no further consent.',
    choice('Code of a hazard, as the plan shows it.', HAZARDS),
  ),
  window: map(
    'Steps that the application may feel begin only while this window is open.',
    {
      cron: text('When it opens: minute, hour, day, month, weekday.', '0 2 * * 6'),
      for: duration('How long it stays open; a step that has begun goes on.'),
      zone: text('Time zone of the schedule; UTC without it.', 'Europe/Berlin'),
    },
    ['cron', 'for'],
  ),
  max_retire: percent(
    'Share of a table’s partitions that one run of `dbopt maintain` retires without consent to retire-many; a third where nothing is said.',
  ),
  max_replication_lag: duration(
    'Steps that the application may feel wait while a standby is behind by more.',
  ),
});

/** What a target may say of its own. It is checked where it takes effect, as part of the target's whole design. */
const OVERRIDES = ['extensions', 'settings', 'databases', 'roles', 'presets', 'tables', 'checks'];

/** The keys at the top that are about the run, not about a resource. */
export const header: { readonly [key: string]: JsonSchema } = {
  version: { description: 'Version of this language.', const: 1 },
  include: list(
    'Further design files, relative to this one; * and ? match parts of a name, ** any folders. A key may be declared once.',
    text('Path or pattern.', 'designs/*.yaml'),
  ),
  // An empty ${VAR:-} is nothing, and nothing is as good as no key.
  target: map('The database this design is for.', {
    url: { ...url, type: ['string', 'null'] },
    load,
  }),
  targets: {
    description: 'Several databases with one design, by name; in place of `target`.',
    type: 'object',
    additionalProperties: map(
      'One of the databases.',
      {
        url,
        load,
        wave: {
          description: 'apply goes wave by wave, the lowest first; 1 without it.',
          type: 'integer',
          minimum: 0,
        },
        policy,
        overrides: {
          description:
            'What is different here: sections as at the top of the design, laid over them field by field.',
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(OVERRIDES.map((key) => [key, { type: 'object' }])),
        },
      },
      ['url'],
    ),
  },
  state: map('Where dbopt keeps what it manages.', {
    in: choice('In a schema of the database itself (the default), or in a file.', [
      'database',
      'file',
    ]),
    schema: text('The schema, with in: database.', 'dbopt'),
    path: text('The file, relative to the first design file, with in: file.', '.dbopt/state.json'),
  }),
  policy,
  moved: list(
    'Resources that the design has under another address now: the state follows them, as with `dbopt state mv`. The address of a table stands for all that belongs to it.',
    map(
      'One of them.',
      {
        from: text('The address that the state has.', 'index.shop.orders_open'),
        to: text('The address that the design has now.', 'index.shop.orders_open_idx'),
      },
      ['from', 'to'],
    ),
  ),
  import: list(
    'Resources that are in the database already: a plan says so of each, and never makes one that is not there.',
    map(
      'One of them.',
      { to: text('Its address, which the design declares.', 'index.shop.orders_open') },
      ['to'],
    ),
  ),
  warm: list(
    'Relations that `dbopt warm` loads into the buffer cache, in this order. A partitioned one stands for its leaves.',
    text('Name of a table or an index.', 'ml_features.features'),
  ),
};
