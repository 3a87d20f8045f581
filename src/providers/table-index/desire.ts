import {
  type Actual,
  type Declared,
  type DesireContext,
  type Desired,
  type Field,
  type Fields,
  overlaid,
  qualified,
  suggestion,
} from '../../model/index.ts';
import { doubtful } from '../shared/by-syntax.ts';
import { declaredOptions } from '../shared/options.ts';
import { problem, refuse, tableOf, uncompared } from '../shared/problems.ts';
import { INDEX_PARAMETERS } from '../shared/storage-parameter.ts';
import { desireAbsent, isAbsent } from './absent.ts';
import { isCatalog, isPlainly, isTrouble, proofOf, sameDefinition } from './compare.ts';
import { readDeclared } from './declared.ts';
import { quiet, untoldOf } from './definition.ts';
import { declaredTargets } from './expression-targets.ts';
import { findActual } from './match.ts';
import { withOwn } from './own-options.ts';
import { boundTrouble, foreignTrouble } from './refused.ts';
import { rowOf } from './rows.ts';
import { tablespaceOf } from './tablespace.ts';
import { takesOf, type Wish } from './take.ts';
import { takenWishes } from './take-wishes.ts';
import { hasPlace, isBuilt, isParameter, methodOf } from './tree-options.ts';

/** A declared index → what is wanted of it, its definition in the server's own words. */
export function desireIndex(declared: Declared, context: DesireContext) {
  const { snapshot } = context;
  const on = tableOf(declared, snapshot);
  if (on.root === null) return on.outcome;
  const { root } = on;
  if (isAbsent(declared)) return desireAbsent(declared, root, context);
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
  const options = optionsOf(declared, read.using, context);
  // The server would refuse the whole definition; here it has a place and the nearest word.
  if (options.diagnostics.length > 0) return refuse(...options.diagnostics);
  const placed = tablespaceOf(declared, snapshot.server);
  if (placed.diagnostics.length > 0) return refuse(...placed.diagnostics);
  if (isCatalog(root) && snapshot.actual[declared.address] === undefined) {
    const message = `${qualified(root)} is a system catalog, which takes no index of others`;
    return refuse(problem(declared, '', 'system-catalog', message));
  }
  const hidden = untoldOf(snapshot.actual[declared.address]);
  if (hidden !== null) return refuse(uncompared(declared, '', hidden));
  const found = findActual(declared, root, read, context);
  if ('severity' in found) return refuse(found);
  const { actual, definition, renames } = found;
  const said = { ...options.fields, ...placed.fields };
  const targets = declaredTargets(declared, definition);
  const diagnostics = [
    ...boundTrouble(declared, found, said, context),
    ...foreignTrouble(declared, root, found, snapshot.relations),
    ...targets.diagnostics,
  ];
  if (diagnostics.length > 0) return refuse(...diagnostics);

  const wanted = () => ({ found, fields: { ...definition, ...said }, context });
  const settings = { ...options.fields, ...targets.fields };
  const takes = root.kind === 'p' ? takesOf(root, wanted()) : {};
  const own = (one: Declared): Fields => ({
    ...optionsOf(one, read.using, context).fields,
    ...declaredTargets(one, definition).fields,
  });
  const parameters =
    actual !== undefined && isBare(actual, definition)
      ? asFound(settings, actual)
      : root.kind === 'p'
        ? withOwn(settings, root, { actual, takes }, own, context)
        : settings;
  const desired: Desired<Partial<Wish>> = {
    kind: 'index',
    address: declared.address,
    names: declared.names,
    table: { schema: root.schema, name: root.name },
    fields: overlaid(
      definition,
      foreignOptions(read.using, actual, context),
      parameters,
      placed.fields,
      { name: quiet(declared.names.at(-1) ?? ''), valid: quiet(true) },
    ),
    // The partitioned index itself has what is said for all, whatever the design says of one partition.
    facts: root.kind === 'p' ? { takes, whole: asValue(options.fields) } : {},
    place: declared.place,
    keep: declared.keep,
    ...(renames && actual !== undefined ? { renames: actual.address } : {}),
    ...(found.bySyntax || isPlainly(read, definition)
      ? {}
      : { proof: proofOf(declared, definition) }),
  };
  const taken =
    root.kind === 'p'
      ? takenWishes(declared, root, takes, {
          ...{ found, context },
          fields: { ...definition, ...said, ...parameters },
        })
      : [];
  return {
    desired: [desired, ...taken],
    diagnostics: found.doubt === null ? [] : [doubtful(declared, context, found.doubt)],
  };
}

/** The declared storage parameters of an index of an access method. */
function optionsOf(declared: Declared, using: string, { snapshot }: DesireContext) {
  const known = INDEX_PARAMETERS[using];
  const { version } = snapshot.server;
  return declaredOptions(declared, () => known ?? {}, version, known === undefined);
}

const asValue = (fields: Fields): Wish['whole'] =>
  Object.fromEntries(
    Object.entries(fields).map(([path, { value, text }]) => [path, { value, text }] as const),
  );

const NOT_SAID: Field = { value: null, text: '(default)' };

/** Without partitions parameters have nowhere to go, unless the index is made anew: until there are some, those that it
 *  was made with will do. */
const isBare = (actual: Actual, definition: Fields): boolean =>
  rowOf(actual).leaves === 0 && sameDefinition(definition, actual.fields);

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
  const gone: { [path: string]: Field } = {};
  const look = (path: string) => {
    if (isParameter(path) && !hasPlace(path, using)) gone[path] = NOT_SAID;
  };
  for (const path in owned) if (owned[path]?.former !== null) look(path);
  if (actual.fields.using?.value === using) return gone;
  for (const path in actual.fields) if (owned[path] === undefined) look(path);
  return gone;
}
