import {
  dictionary,
  parseName,
  qualified,
  type RelationName,
  suggestion,
} from '../../model/index.ts';
import { rel, type Sql, trusted } from '../../postgres/index.ts';

/** The type of a promoted column. */
export interface ColumnType {
  /** As the server writes it: format_type with an empty search_path. */
  readonly name: string;
  readonly sql: Sql;
  /** Any text is one. */
  readonly plain: boolean;
  /** What a text means does not hang on any setting, so a generated column may have it. */
  readonly immutable: boolean;
  /** It is one of dates and times, or made of them: settings say what a text means, so they are set while it is read. */
  readonly timed: boolean;
  /** Some words mean the moment at which they are read. */
  readonly clock: boolean;
  /** Only the server knows whether there is such a type. */
  readonly own: boolean;
}

type Kind = 'plain' | 'fixed' | 'by settings' | 'by settings and clock';

const TYPES: {
  readonly [name: string]: { readonly kind: Kind; readonly also: readonly string[] };
} = dictionary({
  text: { kind: 'plain', also: [] },
  'character varying': { kind: 'plain', also: ['varchar'] },
  smallint: { kind: 'fixed', also: ['int2'] },
  integer: { kind: 'fixed', also: ['int', 'int4'] },
  bigint: { kind: 'fixed', also: ['int8'] },
  numeric: { kind: 'fixed', also: ['decimal'] },
  real: { kind: 'fixed', also: ['float4'] },
  'double precision': { kind: 'fixed', also: ['float8', 'float'] },
  boolean: { kind: 'fixed', also: ['bool'] },
  uuid: { kind: 'fixed', also: [] },
  inet: { kind: 'fixed', also: [] },
  cidr: { kind: 'fixed', also: [] },
  date: { kind: 'by settings and clock', also: [] },
  'time without time zone': { kind: 'by settings and clock', also: ['time'] },
  'timestamp without time zone': { kind: 'by settings and clock', also: ['timestamp'] },
  'timestamp with time zone': { kind: 'by settings and clock', also: ['timestamptz'] },
  interval: { kind: 'by settings', also: [] },
});

const WORDS = new Map(
  Object.entries(TYPES).flatMap(([name, { also }]) => [name, ...also].map((word) => [word, name])),
);

export interface BadType {
  readonly message: string;
  readonly hint?: string;
}

/** A zone by its name means the offset of today; lc_monetary, xmloption, the search_path and what it finds say the rest. */
const UNSTEADY = /^(timetz|money|xml|reg[a-z]+)$/;

const unsteady = (type: RelationName): BadType => ({
  message: `a text as ${qualified(type)} means another value by settings, by the clock or by what else there is`,
  hint: 'promote it to text',
});

const OWN = 'a type of your own, or of an extension, is given with its schema: public.mood';

/** A type of the server's own by any of its names, `numeric(10,2)`, or `schema.name` of a type that somebody made.
 *  Lengths of strings are not among them: a cast would cut off what is too long without a word.
 *  `times`: the type of dates and times that such a one is made of, as the server calls it; null: none. */
export function readType(text: string, times: string | null): ColumnType | BadType {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const name = WORDS.get(word) ?? numeric(word);
  if (name !== undefined) return columnType(name, TYPES[name]?.kind ?? 'fixed');
  const [schema, type, ...more] = parseName(text) ?? [];
  if (schema !== undefined && type !== undefined && more.length === 0) {
    const own = { schema, name: type };
    if (schema === 'pg_catalog' && UNSTEADY.test(type)) return unsteady(own);
    const hangs = hanging(times === null ? 'fixed' : (TYPES[times]?.kind ?? 'by settings'));
    return {
      ...{ name: qualified(own), sql: rel(own), plain: false, own: true },
      ...{ ...hangs, immutable: false },
    };
  }
  if (/^(varchar|char|character|bpchar|character varying)\s*\(/.test(word)) {
    const message = `${text} would cut off what is too long without a word`;
    return { message, hint: 'use text; a CHECK constraint of your own can limit its length' };
  }
  const near = suggestion(word, [...WORDS.keys()]);
  return {
    message: `${text} is no type that a key can be promoted to`,
    hint: [...(near.hint === undefined ? [] : [near.hint]), OWN].join('; '),
  };
}

const LOOKED_UP = new Set(['text', 'uuid', 'inet', 'cidr', 'date']);

const columnType = (name: string, kind: Kind): ColumnType => ({
  name,
  // Names of several words are the grammar's own; a single word would be looked up in the writer's search_path.
  sql: trusted(LOOKED_UP.has(name) ? `pg_catalog.${name}` : name),
  plain: kind === 'plain',
  ...hanging(kind),
  own: false,
});

const hanging = (kind: Kind): Pick<ColumnType, 'immutable' | 'timed' | 'clock'> => {
  const clock = kind === 'by settings and clock';
  const timed = clock || kind === 'by settings';
  return { immutable: !timed, timed, clock };
};

function numeric(word: string): string | undefined {
  const [, precision, scale = '0'] =
    /^(?:numeric|decimal) ?\( ?(\d{1,4}) ?(?:, ?(\d{1,4}) ?)?\)$/.exec(word) ?? [];
  return precision === undefined ? undefined : `numeric(${precision},${scale})`;
}
