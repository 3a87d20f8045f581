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
} from '../../model/index.ts';
import { problem } from '../shared/problems.ts';
import { columnFacts } from './facts.ts';

/** Every table has them, and they cannot be set. */
const SYSTEM = ['tableoid', 'ctid', 'xmin', 'xmax', 'cmin', 'cmax'];

const alike = (names: readonly string[]): string => `alike ${address('column', ...names)}`;

/** A column that nobody asked for, but for its upper case: beside the resources, for a hint. */
export function spelledAlike({ schema, table: name, column: own }: Row): Actual {
  const [above, column] = [[String(schema), String(name)], String(own)];
  return {
    ...{ kind: 'column alike', address: alike([...above, column.toLowerCase()]) },
    ...{ names: [...above, column], fields: {}, facts: {} },
  };
}

/** The column is not there: it may be one of the server's own, or spelt in capitals, which names fold without quotes. */
export function noSuchColumn(declared: Declared, root: Relation, { actual }: Snapshot): Diagnostic {
  const name = declared.names.at(-1) ?? '';
  const named = actual[alike(declared.names)]?.names.at(-1);
  const message = SYSTEM.includes(name)
    ? `${name} is a system column: nothing of it can be set`
    : `${qualified(root)} has no column ${name}`;
  const hint = `write it as SQL does, with its quotes: '${identifier(named ?? '')}'`;
  return problem(declared, '', 'no-such-column', message, named === undefined ? {} : { hint });
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
