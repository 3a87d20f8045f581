import {
  type Actual,
  type Declared,
  type DesireContext,
  type Fields,
  type Probe,
  qualified,
  texts,
} from '../../model/index.ts';
import { id } from '../../postgres/index.ts';
import { doubtful } from '../shared/by-syntax.ts';
import { someExtensionMoves } from '../shared/extension-schema.ts';
import { problem, refuse, refusedByServer, tableOf, uncompared } from '../shared/problems.ts';
import {
  type Definitions,
  isKnown,
  isThatOf,
  probesFor,
  proofOf,
  sameDefinition,
  settled,
  twinOf,
} from '../shared/settling.ts';
import { targetField } from '../shared/target-field.ts';
import { writtenDefinition } from './declare.ts';
import { definitionFields, nameField, rowOf } from './query.ts';
import { syntaxDefinition, syntaxTrouble } from './syntax.ts';

type Context = Omit<DesireContext, 'probed'>;

const DEFINITIONS: Definitions = {
  object: 'statistics',
  parts: ['kinds', 'on'],
  rowOf,
  fieldsOf: definitionFields,
  writtenOf: writtenDefinition,
};

/** Asks the server about everything new or different; equal before means equal still while neither text moved. */
export function statisticsProbes(
  declared: readonly Declared[],
  context: Context,
): readonly Probe[] {
  const { snapshot, entries } = context;
  const moves = someExtensionMoves(context);
  return declared.flatMap((one) => {
    const { table } = one;
    if (table === undefined || snapshot.relations[qualified(table)] === undefined) return [];
    if (syntaxTrouble(one) !== null) return [];
    const actual = snapshot.actual[one.address];
    if (actual?.fields.on?.untold === true) return [];
    if (actual !== undefined && !moves && isKnown(DEFINITIONS, one, actual, entries)) return [];
    return probesFor(DEFINITIONS, one, { declared: body(one) }, snapshot);
  });
}

function body({ spec }: Declared): string {
  const kinds = texts(spec.kinds).map((kind) => id(kind).text);
  const on = texts(spec.on)
    .map((element) => `${element}\n`)
    .join(', ');
  return `${kinds.length > 0 ? `(${kinds.join(', ')}) ` : ''}ON ${on}`;
}

/** A declared statistics object → what is wanted of it, in the server's own words. */
export function desireStatistics(declared: Declared, context: DesireContext) {
  const { snapshot } = context;
  const on = tableOf(declared, snapshot, ['r', 'p', 'm', 'f']);
  if (on.root === null) return on.outcome;
  const { root } = on;
  const trouble = syntaxTrouble(declared);
  if (trouble !== null)
    return refuse(problem(declared, trouble.path, 'bad-element', trouble.message));
  const named = snapshot.actual[declared.address];
  if (named?.table !== undefined && qualified(named.table) !== qualified(root)) {
    return refuse(
      problem(
        declared,
        '',
        'name-taken',
        `${declared.address} belongs to ${qualified(named.table)}`,
      ),
    );
  }
  const there = named?.fields.on;
  if (there?.untold === true) return refuse(uncompared(declared, 'on', there));
  const answer = settled(DEFINITIONS, declared, context);
  if (answer !== null && 'refused' in answer) {
    return refuse(refusedByServer(declared, 'bad-statistics', 'these statistics', answer.refused));
  }
  const bySyntax = answer === null;
  const definition = answer?.definition ?? syntaxDefinition(declared, undefined);
  const isSame = (actual: Actual) =>
    bySyntax
      ? sameDefinition(DEFINITIONS, syntaxDefinition(declared, actual), actual.fields)
      : isThatOf(DEFINITIONS, definition, actual, context);
  const isFree = ({ names: [schema] }: Actual) => schema === declared.names[0];
  const actual =
    named ?? twinOf(declared, root, context, (other) => isFree(other) && isSame(other));
  const same = actual !== undefined && isSame(actual);
  return {
    desired: [
      {
        kind: 'statistics',
        address: declared.address,
        names: declared.names,
        table: { schema: root.schema, name: root.name },
        fields: { ...shown(declared, definition, same ? actual : undefined), ...others(declared) },
        facts: {},
        place: declared.place,
        keep: declared.keep,
        ...(named === undefined && actual !== undefined ? { renames: actual.address } : {}),
        ...(bySyntax
          ? {}
          : { proof: proofOf(DEFINITIONS, declared, same ? actual.fields : definition) }),
      },
    ],
    diagnostics: bySyntax
      ? [doubtful(declared, context, actual === undefined ? 'new' : same ? 'same' : 'different')]
      : [],
  };
}

/** The declared text for people; the catalog's value where the server calls them equal. */
function shown({ spec }: Declared, definition: Fields, actual: Actual | undefined): Fields {
  const value = (name: string) => (actual ?? { fields: definition }).fields[name]?.value ?? null;
  return {
    kinds: { value: value('kinds'), text: definition.kinds?.text ?? '' },
    on: { value: value('on'), text: texts(spec.on).join(', ') },
  };
}

const others = ({ spec, names }: Declared): Fields => ({
  ...(spec.target === 'default' ? { target: targetField(-1) } : {}),
  name: nameField(names.at(-1) ?? ''),
  ...(typeof spec.target === 'number' ? { target: targetField(spec.target) } : {}),
});
