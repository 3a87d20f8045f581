import {
  type Actual,
  type Declared,
  type DesireContext,
  type Desired,
  type Diagnostic,
  type Field,
  type Fields,
  qualified,
  type Relation,
  type Relations,
  suggestion,
} from '../../model/index.ts';
import { doubtful } from '../shared/by-syntax.ts';
import { declaredOptions } from '../shared/options.ts';
import { missingTable, problem, refuse } from '../shared/problems.ts';
import { INDEX_PARAMETERS } from '../shared/storage-parameter.ts';
import { isCatalog, isPlainly, isTrouble, proofOf, sameDefinition } from './compare.ts';
import { readDeclared } from './declared.ts';
import { quiet } from './definition.ts';
import { type Found, findActual } from './find.ts';
import { tablespaceOf } from './tablespace.ts';
import { foreignPartition } from './tree.ts';
import { hasPlace, isBuilt, isParameter, methodOf } from './tree-options.ts';

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
  // The server would refuse the whole definition; here it has a place and the nearest word.
  if (options.diagnostics.length > 0) return refuse(...options.diagnostics);
  const placed = tablespaceOf(declared, snapshot.server);
  if (placed.diagnostics.length > 0) return refuse(...placed.diagnostics);
  if (isCatalog(root) && snapshot.actual[declared.address] === undefined) {
    const message = `${qualified(root)} is a system catalog, which takes no index of others`;
    return refuse(problem(declared, '', 'system-catalog', message));
  }
  const found = findActual(declared, root, read, context);
  if ('severity' in found) return refuse(found);
  const diagnostics = [
    ...constraintTrouble(declared, found),
    ...foreignTrouble(declared, root, found, snapshot.relations),
  ];
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
      ...(actual !== undefined && isBare(actual, definition)
        ? asFound(options.fields, actual)
        : options.fields),
      ...placed.fields,
      name: quiet(declared.names.at(-1) ?? ''),
      valid: quiet(true),
    },
    facts: {},
    place: declared.place,
    keep: declared.keep,
    ...(renames && actual !== undefined ? { renames: actual.address } : {}),
    ...(found.bySyntax || isPlainly(read, definition)
      ? {}
      : { proof: proofOf(declared, definition) }),
  };
  return {
    desired: [desired],
    diagnostics: found.doubt === null ? [] : [doubtful(declared, snapshot.server, found.doubt)],
  };
}

const NOT_SAID: Field = { value: null, text: '(default)' };

/** Without partitions parameters have nowhere to go, unless the index is made anew: until there are some, those that it
 *  was made with will do. */
const isBare = (actual: Actual, definition: Fields): boolean =>
  actual.facts.leaves === 0 && sameDefinition(definition, actual.fields);

function asFound(options: Fields, { fields }: Actual): Fields {
  const method = methodOf(fields);
  return Object.fromEntries(
    Object.entries(options).map(([path, field]) => [
      path,
      isBuilt(path, method) ? field : (fields[path] ?? NOT_SAID),
    ]),
  );
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
  const gone = [...remembered, ...found.filter((path) => owned[path] === undefined)].filter(
    (path) => isParameter(path) && !hasPlace(path, using),
  );
  return Object.fromEntries(gone.map((path) => [path, NOT_SAID]));
}

/** An index that a constraint owns or a foreign key needs cannot be dropped: only its parameters are ours to set. */
function constraintTrouble(
  declared: Declared,
  { actual, definition }: Found,
): readonly Diagnostic[] {
  if (actual === undefined || sameDefinition(definition, actual.fields)) return [];
  const { constraint, reference } = actual.facts;
  if (constraint === null && reference === null) return [];
  const [why, what] =
    constraint === null
      ? [`foreign key ${reference} refers to ${declared.address}`, 'foreign key']
      : [`${declared.address} belongs to constraint ${constraint}`, 'constraint'];
  const message = `${why}; only its storage parameters can change here`;
  const hint = `change the ${what} with your migration tool`;
  return [problem(declared, '', 'constraint-index', message, { hint })];
}

/** A parent that was made alone is valid when every partition has its index, which a foreign table never has. */
function foreignTrouble(
  declared: Declared,
  root: Relation,
  { actual, definition }: Found,
  relations: Relations,
): readonly Diagnostic[] {
  const foreign = foreignPartition(relations, root);
  if (foreign === undefined) return [];
  if (actual !== undefined && sameDefinition(definition, actual.fields)) return [];
  const message = `${qualified(root)} has partition ${qualified(foreign)}, a foreign table: an index of all partitions cannot be built concurrently`;
  const hint = 'declare the index on each of the other partitions';
  return [problem(declared, '', 'foreign-partition', message, { hint })];
}
