import {
  address,
  type Change,
  type Declared,
  type DesireContext,
  type Desired,
  type Diagnostic,
  dictionary,
  type Field,
  type Fields,
  isForeign,
  leaves,
  overlaid,
  type Provider,
  qualified,
  type Relation,
  type Snapshot,
} from '../model/index.ts';
import { id, rel, sql } from '../postgres/index.ts';
import { catalogRows, oidOf, parametersOf, unremarkable } from './shared/drift.ts';
import { declaredOptions, optionFields } from './shared/options.ts';
import { problem, tableOf } from './shared/problems.ts';
import { TABLE_PARAMETERS, TOAST_PARAMETERS } from './shared/storage-parameter.ts';
import { toldOption, toldPlainly } from './shared/told.ts';
import { declareTables } from './table/declare.ts';
import { tableHints } from './table/hints.ts';
import { tableSteps } from './table/steps.ts';

const PERSISTENCE: { readonly [code: string]: string } = dictionary({
  p: 'logged',
  u: 'unlogged',
  t: 'temporary',
});

/** Storage parameters and persistence of tables. A partitioned table keeps none itself: its leaves do. */
export const table: Provider = {
  schema: {
    kind: 'table',
    nouns: ['table', 'tables'],
    at: 'tables.*',
    about: 'Tables, by name: schema.table, quoted where SQL would quote it.',
    namespace: 'relation',
    inPresets: ['with', 'persistence'],
    written: ['use', 'partitions', 'persistence', 'with', 'columns', 'indexes', 'statistics'],
    entry: {
      type: 'object',
      additionalProperties: false,
      properties: {
        with: {
          description:
            'Storage parameters as in CREATE TABLE … WITH (…); `toast.` reaches the TOAST table. On a partitioned table they hold for every partition.',
          type: 'object',
          additionalProperties: { type: ['string', 'number', 'boolean'] },
        },
        persistence: {
          description:
            'unlogged skips the WAL: fast to load, empty after a crash, not on standbys. Changing it rewrites the table.',
          enum: ['logged', 'unlogged'],
        },
      },
    },
  },
  catalog: {
    query: () => null,
    asksAll: true,
    read: (_rows, { relations }) =>
      Object.values(relations)
        .filter((relation) => relation.kind !== 'p')
        .map((relation) => ({ fields: fieldsOf(relation), facts: {}, ...identity(relation) })),
  },
  wishes: { desire },
  citus: { reach: 'storage parameters on every shard; persistence from Citus 13 on' },
  changes: {
    how: () => 'in place',
    told,
    steps: (change: Change, context) => tableSteps(change, context),
  },
  drift: {
    survey: (actual) => ({ ...unremarkable, set: parametersOf(actual) }),
    trace: ({ names }) =>
      catalogRows(sql`
SELECT c.xmin FROM pg_catalog.pg_class c
 WHERE c.oid = ${oidOf(names)} OR c.oid = (SELECT reltoastrelid FROM pg_catalog.pg_class WHERE oid = ${oidOf(names)})`),
  },
  init: { declare: (context) => declareTables(context, fieldsOf) },
  offline: {
    refused: (declared, { version }) => optionsOf(declared, version).diagnostics,
    editor: tableHints,
  },
};

const identity = (relation: Relation) => ({
  kind: 'table',
  address: address('table', relation.schema, relation.name),
  names: [relation.schema, relation.name],
  table: { schema: relation.schema, name: relation.name },
});

function fieldsOf(relation: Relation): Fields {
  return overlaid(
    optionFields(relation.options, TABLE_PARAMETERS),
    optionFields(relation.toastOptions, TOAST_PARAMETERS, 'toast.'),
    { persistence: persistence(PERSISTENCE[relation.persistence] ?? relation.persistence) },
  );
}

const persistence = (text: string): Field => ({ value: text, text });

/** A former value; of persistence, what is not unlogged is logged. */
function told(path: string, former: Field): Field | null {
  if (path.startsWith('with.')) return toldOption(former);
  const is = former.value === PERSISTENCE.u ? former.value : 'logged';
  return path === 'persistence' ? persistence(is) : toldPlainly(former);
}

function desire(declared: Declared, { snapshot }: DesireContext) {
  const on = tableOf(declared, snapshot, ['r', 'p', 'm', 'f']);
  if (on.root === null) return on.outcome;
  const relation = on.root;
  const options = optionsOf(declared, snapshot.server.version);
  const fields = { ...options.fields };
  const { persistence: wanted } = declared.spec;
  if (typeof wanted === 'string') fields.persistence = persistence(wanted);
  const diagnostics = [
    ...options.diagnostics,
    ...unfit(declared, relation),
    ...published(declared, snapshot),
  ];
  if (Object.keys(fields).length === 0) return { desired: [], diagnostics };

  const tables = leaves(snapshot.relations, qualified(relation));
  for (const path of Object.keys(fields).filter((p) => p.startsWith('with.toast.'))) {
    const without = tables.find((t) => !t.hasToast);
    if (without === undefined) continue;
    diagnostics.push(
      problem(
        declared,
        path,
        'no-toast-table',
        `${qualified(without)} has no TOAST table, so ${path.slice(5)} would vanish`,
        {
          hint: 'take it out: no column of the table can be moved out of line',
        },
      ),
    );
  }
  return { desired: tables.map((leaf) => want(declared, relation, leaf, fields)), diagnostics };
}

const optionsOf = (declared: Declared, version: number) =>
  declaredOptions(
    declared,
    (parameter) => (parameter.startsWith('toast.') ? TOAST_PARAMETERS : TABLE_PARAMETERS),
    version,
  );

/** The server refuses to make a table unlogged that a publication names. */
function published(declared: Declared, { relations }: Snapshot): readonly Diagnostic[] {
  const root = declared.table;
  if (root === undefined || declared.spec.persistence !== 'unlogged') return [];
  return leaves(relations, qualified(root)).flatMap((leaf) => {
    const by = (leaf.publications ?? []).find(({ named }) => named);
    if (by === undefined || leaf.persistence !== 'p') return [];
    const name = id(by.name).text;
    const message = `${qualified(leaf)} is in publication ${name}, and a published table cannot become unlogged`;
    const drop = sql`ALTER PUBLICATION ${id(by.name)} DROP TABLE ${rel(leaf)}`.text;
    const hint = `take persistence out, or first: ${drop}`;
    return [problem(declared, 'persistence', 'wrong-relation', message, { hint })];
  });
}

/** What the table would have, were it an ordinary one. */
function unfit(declared: Declared, relation: Relation): readonly Diagnostic[] {
  const name = qualified(relation);
  const say = (path: string, message: string) =>
    problem(declared, path, 'wrong-relation', `${name} is a ${message}`);
  const { with: parameters, persistence: wanted } = declared.spec;
  const diagnostics: Diagnostic[] = [];
  if (isForeign(relation)) {
    if (parameters !== undefined)
      diagnostics.push(say('with', 'foreign table, which has no storage parameters'));
    if (wanted !== undefined)
      diagnostics.push(say('persistence', 'foreign table, which stores nothing here'));
  }
  const is = PERSISTENCE[relation.persistence];
  if (relation.kind === 'm' && wanted !== undefined && wanted !== is)
    diagnostics.push(say('persistence', `materialized view, which is always ${is}`));
  return diagnostics;
}

function want(declared: Declared, relation: Relation, leaf: Relation, fields: Fields): Desired {
  return {
    fields,
    facts: {},
    place: declared.place,
    keep: declared.keep,
    ...identity(leaf),
    ...(leaf === relation ? {} : { inherits: declared.address }),
  };
}
