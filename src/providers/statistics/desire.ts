import {
  type Actual,
  canonicalJson,
  type Declared,
  type DesireContext,
  equal,
  type Fields,
  objectsOn,
  type Probe,
  qualified,
  texts,
} from '../../model/index.ts';
import { id } from '../../postgres/index.ts';
import { doubtful } from '../shared/by-syntax.ts';
import { someExtensionMoves } from '../shared/extension-schema.ts';
import { problem, refuse, refusedByServer, tableOf } from '../shared/problems.ts';
import { writtenDefinition } from './declare.ts';
import { definitionFields, type StatisticsRow, targetField } from './query.ts';
import { syntaxDefinition, syntaxTrouble } from './syntax.ts';

type Context = Omit<DesireContext, 'probed'>;

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
    if (actual !== undefined && !moves && isKnown(one, actual, entries)) return [];
    const twins = actual === undefined ? objectsOn(snapshot, 'statistics', table) : [actual];
    return [
      { id: one.address, object: 'statistics', table, source: { declared: body(one) } } as const,
      ...twins.map(
        (twin): Probe => ({
          id: settledId(twin),
          object: 'statistics',
          table,
          source: { existing: Number(twin.facts.oid) },
        }),
      ),
    ];
  });
}

const settledId = (actual: Actual): string => `settled ${actual.address}`;

const proofOf = ({ spec }: Declared, definition: Fields): string =>
  JSON.stringify([
    canonicalJson({ kinds: spec.kinds ?? null, on: spec.on ?? null }),
    canonicalJson({
      kinds: definition.kinds?.value ?? null,
      on: definition.on?.value ?? null,
    }),
  ]);

/** The server has called the two equal before; or it wrote the declared text itself, which `init` copied from there. */
const isKnown = (declared: Declared, actual: Actual, entries: Context['entries']): boolean =>
  entries[declared.address]?.proof === proofOf(declared, actual.fields) ||
  isVerbatim(declared, actual);

const isVerbatim = ({ spec }: Declared, { facts }: Actual): boolean => {
  const { kinds, on } = writtenDefinition(facts.row as StatisticsRow);
  return equal(spec.kinds, kinds) && equal(spec.on, on);
};

function body({ spec }: Declared): string {
  const kinds = texts(spec.kinds).map((kind) => id(kind).text);
  const on = texts(spec.on)
    .map((element) => `${element}\n`)
    .join(', ');
  return `${kinds.length > 0 ? `(${kinds.join(', ')}) ` : ''}ON ${on}`;
}

/** A declared statistics object → what is wanted of it, in the server's own words. */
export function desireStatistics(declared: Declared, context: DesireContext) {
  const { snapshot, probed } = context;
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
  const result = probed[declared.address];
  if (result?.ok === false) {
    return refuse(refusedByServer(declared, 'bad-statistics', 'these statistics', result));
  }
  const proven = named !== undefined && isKnown(declared, named, context.entries);
  const bySyntax = result === undefined && !proven;
  const definition =
    result?.ok === true
      ? definitionFields(result.row as StatisticsRow)
      : proven
        ? named.fields
        : syntaxDefinition(declared, undefined);
  const isSame = (actual: Actual) =>
    bySyntax
      ? sameFields(syntaxDefinition(declared, actual), actual.fields)
      : proven || sameAs(definition, actual, context);
  const actual = named ?? twin(declared, context, isSame);
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
        ...(bySyntax ? {} : { proof: proofOf(declared, same ? actual.fields : definition) }),
      },
    ],
    diagnostics: bySyntax
      ? [
          doubtful(
            declared,
            snapshot.server,
            actual === undefined ? 'new' : same ? 'same' : 'different',
          ),
        ]
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
  name: { value: names.at(-1) ?? '', text: names.at(-1) ?? '', quiet: true },
  ...(typeof spec.target === 'number' ? { target: targetField(spec.target) } : {}),
});

const DEFINITION = ['kinds', 'on'] as const;
const sameFields = (a: Fields, b: Fields) =>
  DEFINITION.every((name) => equal(a[name]?.value, b[name]?.value));

function sameAs(definition: Fields, actual: Actual, { probed }: DesireContext): boolean {
  const settled = probed[settledId(actual)];
  return (
    sameFields(definition, actual.fields) ||
    (settled?.ok === true && sameFields(definition, definitionFields(settled.row as StatisticsRow)))
  );
}

/** The same definition under another name in the same schema, not itself declared. */
function twin(
  { table, names }: Declared,
  { snapshot, declared }: DesireContext,
  isSame: (actual: Actual) => boolean,
): Actual | undefined {
  if (table === undefined) return undefined;
  return objectsOn(snapshot, 'statistics', table).find(
    (a) => a.names[0] === names[0] && isSame(a) && !declared.some((d) => d.address === a.address),
  );
}
