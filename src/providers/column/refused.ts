import {
  type Actual,
  address,
  type Declared,
  type Diagnostic,
  identifier,
  isForeign,
  qualified,
  type Relation,
  type Row,
  type Snapshot,
  suggestion,
} from '../../model/index.ts';
import { problem } from '../shared/problems.ts';
import { columnFacts } from './facts.ts';

/** Every table has them, and they cannot be set. */
const SYSTEM = ['tableoid', 'ctid', 'xmin', 'xmax', 'cmin', 'cmax'];

const NEAR = 'column nearby';

/** A column that nobody asked for, of a table that lacks one: beside the resources, for a hint. */
export function nearby({ schema, table: name, column: own }: Row): Actual {
  const names = [String(schema), String(name), String(own)];
  return {
    kind: NEAR,
    address: `nearby ${address('column', ...names)}`,
    names,
    fields: {},
    facts: {},
  };
}

/** The column is not there: it may be one of the server's own, spelt in capitals, which names fold without quotes, or
 *  misspelt. */
export function noSuchColumn(declared: Declared, root: Relation, { actual }: Snapshot): Diagnostic {
  const [schema, table, name = ''] = declared.names;
  const known = Object.values(actual).flatMap(({ kind, names }) =>
    (kind === NEAR || kind === 'column') && names[0] === schema && names[1] === table
      ? (names[2] ?? [])
      : [],
  );
  const isSystem = SYSTEM.includes(name);
  const message = isSystem
    ? `${name} is a system column: nothing of it can be set`
    : `${qualified(root)} has no column ${name}`;
  const capital = known.find((each) => each.toLowerCase() === name);
  const hint =
    capital === undefined
      ? suggestion(name, known)
      : { hint: `write it as SQL does, with its quotes: '${identifier(capital)}'` };
  return problem(declared, '', 'no-such-column', message, isSystem ? {} : hint);
}

/** What ALTER COLUMN would refuse. */
export function checkColumn(
  declared: Declared,
  actual: Actual,
  root: Relation,
  methods: readonly string[],
): Diagnostic[] {
  const { storage, compression, statistics } = declared.spec;
  const { type, typeStorage, virtual } = columnFacts(actual);
  const fixed = typeStorage === 'plain';
  const diagnostics: Diagnostic[] = [];
  if (fixed && typeof storage === 'string' && !['plain', 'default'].includes(storage)) {
    diagnostics.push(
      problem(declared, 'storage', 'bad-value', `type ${type} can only be stored plain`),
    );
  }
  const samples = statistics === 'default' ? -1 : statistics;
  if (virtual && samples !== undefined && samples !== actual.fields.statistics?.value) {
    const message = 'a virtual generated column is not stored, so it is not sampled';
    diagnostics.push(problem(declared, 'statistics', 'bad-value', message));
  }
  if (typeof compression !== 'string' || compression === 'default') return diagnostics;
  if (isForeign(root)) {
    const message = `${qualified(root)} is a foreign table, which stores nothing here`;
    diagnostics.push(problem(declared, 'compression', 'wrong-relation', message));
    return diagnostics;
  }
  if (fixed) {
    diagnostics.push(
      problem(declared, 'compression', 'bad-value', `type ${type} cannot be compressed`),
    );
  } else if (!methods.includes(compression)) {
    diagnostics.push(
      problem(
        declared,
        'compression',
        'no-compression',
        `this server was built without ${compression}`,
        {
          hint: `it has ${methods.join(', ')}`,
        },
      ),
    );
  }
  return diagnostics;
}
