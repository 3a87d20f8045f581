import {
  type Actual,
  type Declared,
  type DesireContext,
  type Desired,
  type Diagnostic,
  type Fields,
  objectsOn,
  qualified,
  type Relation,
  suggestion,
} from '../../model/index.ts';
import { declaredOptions } from '../shared/options.ts';
import { missingTable, problem, refuse } from '../shared/problems.ts';
import { INDEX_PARAMETERS } from '../shared/storage-parameter.ts';
import {
  isTrouble,
  plainDefinition,
  proofOf,
  sameDefinition,
  settledId,
  withDeclaredText,
} from './compare.ts';
import { type DeclaredIndex, readDeclared } from './declared.ts';
import { definitionFields, quiet } from './definition.ts';
import type { IndexRow } from './query.ts';

/** A declared index → what is wanted of it, its definition in the server's own words. */
export function desireIndex(declared: Declared, context: DesireContext) {
  const { snapshot } = context;
  const root =
    declared.table === undefined ? undefined : snapshot.relations[qualified(declared.table)];
  if (root === undefined) return missingTable(declared);
  const read = readDeclared(declared, snapshot.server);
  if (isTrouble(read)) {
    return refuse(
      problem(
        declared,
        read.path,
        read.code,
        read.message,
        read.hint === undefined ? {} : { hint: read.hint },
      ),
    );
  }
  const methods = snapshot.server.accessMethods;
  if (!methods.includes(read.using)) {
    return refuse(
      problem(
        declared,
        'using',
        'no-access-method',
        `this server has no access method ${read.using}`,
        suggestion(read.using, methods),
      ),
    );
  }
  const known = INDEX_PARAMETERS[read.using];
  const options = declaredOptions(
    declared,
    () => known ?? {},
    snapshot.server.version,
    known === undefined,
  );
  const found = findActual(declared, root, read, context);
  if ('severity' in found) return refuse(found);
  const diagnostics = [...options.diagnostics, ...constraintTrouble(declared, found)];
  if (diagnostics.length > 0) return refuse(...diagnostics);

  const { actual, definition, renames } = found;
  const desired: Desired = {
    kind: 'index',
    address: declared.address,
    names: declared.names,
    table: { schema: root.schema, name: root.name },
    fields: {
      ...definition,
      ...foreignOptions(read.using, actual, context),
      ...options.fields,
      name: quiet(declared.names.at(-1) ?? ''),
      valid: quiet(true),
    },
    facts: {},
    place: declared.place,
    keep: declared.keep,
    ...(renames && actual !== undefined ? { renames: actual.address } : {}),
    proof: proofOf(declared, definition),
  };
  return { desired: [desired], diagnostics: [] };
}

/** Parameters that the index had under another access method: this one would refuse them, so they go, but the
 *  state remembers them for the day the index is given back. */
function foreignOptions(
  using: string,
  actual: Actual | undefined,
  { entries }: DesireContext,
): Fields {
  if (actual === undefined) return {};
  const owned = entries[actual.address]?.fields ?? {};
  const remembered = Object.keys(owned).filter((path) => owned[path]?.former !== null);
  const found = actual.fields.using?.value === using ? [] : Object.keys(actual.fields);
  const known = INDEX_PARAMETERS[using] ?? {};
  const gone = [...remembered, ...found.filter((path) => owned[path] === undefined)].filter(
    (path) => path.startsWith('with.') && known[path.slice('with.'.length)] === undefined,
  );
  return Object.fromEntries(gone.map((path) => [path, { value: null, text: '(default)' }]));
}

interface Found {
  readonly actual: Actual | undefined;
  readonly definition: Fields;
  readonly renames: boolean;
}

/** The index of that name; else one under another name with the same definition; else none. */
function findActual(
  declared: Declared,
  root: Relation,
  read: DeclaredIndex,
  context: DesireContext,
): Found | Diagnostic {
  const { snapshot } = context;
  const named = snapshot.actual[declared.address];
  if (named?.table !== undefined && qualified(named.table) !== qualified(root)) {
    return problem(
      declared,
      '',
      'name-taken',
      `${declared.address} is an index of ${qualified(named.table)}`,
      {
        hint: 'index names are unique in a schema: choose another',
      },
    );
  }
  const settled = settledDefinition(declared, read, context);
  if ('trouble' in settled) return settled.trouble;
  const { definition } = settled;
  const same = (actual: Actual) => sameAs(definition, actual, context);
  if (named !== undefined) {
    return {
      actual: named,
      definition: same(named) ? sharedDefinition(definition, named) : definition,
      renames: false,
    };
  }
  const taken = new Set(context.declared.map((d) => d.address));
  const twin = objectsOn(snapshot, 'index', root).find(
    (a) =>
      !taken.has(a.address) &&
      a.facts.constraint === null &&
      a.facts.parent === null &&
      a.fields.valid?.value === true &&
      same(a),
  );
  return {
    actual: twin,
    definition: twin === undefined ? definition : sharedDefinition(definition, twin),
    renames: twin !== undefined,
  };
}

/** Equal definitions may be spelt differently: take the catalog's value, keep the text that people know. */
const sharedDefinition = (definition: Fields, actual: Actual): Fields =>
  Object.fromEntries(
    Object.entries(definition).map(([name, field]) => [
      name,
      { value: actual.fields[name]?.value ?? null, text: field.text },
    ]),
  );

function sameAs(definition: Fields, actual: Actual, { probed }: DesireContext): boolean {
  if (sameDefinition(definition, actual.fields)) return true;
  const settled = probed[settledId(actual)];
  return (
    settled?.ok === true && sameDefinition(definition, definitionFields(settled.row as IndexRow))
  );
}

function settledDefinition(
  declared: Declared,
  read: DeclaredIndex,
  context: DesireContext,
): { readonly definition: Fields } | { readonly trouble: Diagnostic } {
  const { snapshot, entries, probed } = context;
  const result = probed[declared.address];
  if (result?.ok === true)
    return { definition: withDeclaredText(read, definitionFields(result.row as IndexRow)) };
  if (result?.ok === false) return { trouble: refusedByServer(declared, result.message) };
  const actual = snapshot.actual[declared.address];
  if (
    actual !== undefined &&
    entries[declared.address]?.proof === proofOf(declared, actual.fields)
  ) {
    return { definition: withDeclaredText(read, definitionFields(actual.facts.row as IndexRow)) };
  }
  const definition = plainDefinition(read);
  if (definition !== null) return { definition };
  return {
    trouble: problem(
      declared,
      'on',
      'cannot-compare',
      'this role or server cannot create temporary tables, and the expression needs one to be compared',
      {
        hint: 'grant TEMPORARY on the database to the role that plans, or plan on the primary',
      },
    ),
  };
}

function refusedByServer(declared: Declared, message: string): Diagnostic {
  return problem(declared, '', 'bad-index', `the server refuses this index: ${message}`);
}

/** A constraint's index is the constraint's: only its storage parameters are ours to set. */
function constraintTrouble(
  declared: Declared,
  { actual, definition }: Found,
): readonly Diagnostic[] {
  if (actual === undefined || actual.facts.constraint === null) return [];
  if (sameDefinition(definition, actual.fields)) return [];
  return [
    problem(
      declared,
      '',
      'constraint-index',
      `${declared.address} belongs to constraint ${actual.facts.constraint}; only its storage parameters can change here`,
      {
        hint: 'change the constraint with your migration tool',
      },
    ),
  ];
}
