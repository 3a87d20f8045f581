import {
  type Declared,
  type Desired,
  type Diagnostic,
  dictionary,
  type Field,
  nearest,
  placeOf,
  qualified,
  type Relation,
  type RelationName,
  type Snapshot,
} from '../../model/index.ts';

interface Outcome {
  readonly desired: readonly Desired[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic at the place of one path of a declared entry. */
export function problem(
  declared: Declared,
  path: string,
  code: Diagnostic['code'],
  message: string,
  more: { readonly hint?: string; readonly severity?: Diagnostic['severity'] } = {},
): Diagnostic {
  return {
    severity: 'error',
    code,
    message,
    address: declared.address,
    place: placeOf(declared, path),
    ...more,
  };
}

/** Of what has the declared name something was not told, so that nobody can say whether it is as declared. */
export const uncompared = (declared: Declared, path: string, { text }: Field): Diagnostic =>
  problem(declared, path, 'untold', `what is there has ${text}, which is not compared`, {
    hint: 'drop it by hand',
  });

/** What a probe said of a definition. */
export const refusedByServer = (
  declared: Declared,
  code: Diagnostic['code'],
  what: string,
  { message, hint }: { readonly message: string; readonly hint?: string },
): Diagnostic =>
  problem(
    declared,
    '',
    code,
    `the server refuses ${what}: ${message}`,
    hint === undefined ? {} : { hint },
  );

export const refuse = (...diagnostics: readonly Diagnostic[]): Outcome => ({
  desired: [],
  diagnostics,
});

/** What may have a kind's resources: pg_class.relkind of tables, partitioned ones, materialized views, foreign tables. */
type Relkinds = readonly ('r' | 'p' | 'm' | 'f')[];

/** The table of an entry; or what is to be said, where it is not there or is something that cannot have one. */
export function tableOf(
  declared: Declared,
  { relations, others = {}, existing = [] }: Snapshot,
  takes: Relkinds = ['r', 'p', 'm'],
): { readonly root: Relation } | { readonly root: null; readonly outcome: Outcome } {
  const name = declared.table === undefined ? '' : qualified(declared.table);
  const root = relations[name];
  if (root === undefined)
    return { root: null, outcome: notThere(declared, others[name], existing) };
  if (takes.some((kind) => kind === root.kind)) return { root };
  const what = WORDS[root.kind] ?? 'table';
  const message = `${name} is a ${what}, which can have no ${declared.kind}`;
  const hint = HINTS[root.kind];
  return {
    root: null,
    outcome: refuse(
      problem(declared, '', 'wrong-relation', message, hint === undefined ? {} : { hint }),
    ),
  };
}

const WORDS: { readonly [relkind: string]: string } = dictionary({
  p: 'partitioned table',
  m: 'materialized view',
  f: 'foreign table',
  v: 'view',
  S: 'sequence',
  c: 'composite type',
  i: 'index',
  I: 'partitioned index',
  t: 'TOAST table',
});

const HINTS: { readonly [relkind: string]: string } = dictionary({
  f: 'what can be declared of it is how its columns are sampled: columns (statistics, n_distinct), statistics',
  v: 'declare the tables that it reads; a materialized view could be declared itself',
  i: 'declare it among the indexes of its table',
  I: 'declare it among the indexes of its table',
  t: 'declare the table it belongs to, and its parameters there as toast.…',
});

/** dbopt never creates tables: a declared one must be there. */
function notThere(
  declared: Declared,
  relkind: string | undefined,
  existing: readonly RelationName[],
): Outcome {
  // Only the table's own entry says so; its columns and indexes would repeat it.
  if (declared.kind !== 'table') return refuse();
  const [schema = '', own = ''] = declared.names;
  const name = qualified({ schema, name: own });
  if (relkind !== undefined) {
    const what = WORDS[relkind] ?? 'relation of another kind';
    const hint = HINTS[relkind] ?? 'take it out of the design';
    const message = `${name} is ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}, not a table: it has nothing that dbopt manages`;
    return refuse(problem(declared, '', 'not-a-table', message, { hint }));
  }
  return refuse(
    problem(
      declared,
      '',
      'no-such-table',
      `table ${declared.address.slice('table.'.length)} does not exist`,
      { hint: meantTable({ schema, name: own }, existing) ?? MISSING },
    ),
  );
}

const MISSING =
  'create it with your migration tool first, or correct the name (unquoted names are folded to lower case)';

/** The table that was meant: of the same name in another schema or in capitals, or of nearly the same one. */
function meantTable(table: RelationName, existing: readonly RelationName[]): string | undefined {
  const same = existing.filter(({ name }) => name.toLowerCase() === table.name.toLowerCase());
  const near = nearest(qualified(table), existing.map(qualified));
  const found =
    same.length > 0 ? same.slice(0, 3).map(qualified) : near === undefined ? [] : [near];
  return found.length === 0 ? undefined : `did you mean ${found.join(' or ')}?`;
}
