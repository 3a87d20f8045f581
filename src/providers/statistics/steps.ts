import {
  type Change,
  type Fields,
  fail,
  isList,
  isMap,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
  whyUntold,
} from '../../model/index.ts';
import { id, list, lit, rel, type Sql, sql, trusted } from '../../postgres/index.ts';
import { callsOfParsing } from '../shared/parsed.ts';
import { freeing, step } from '../shared/step.ts';
import { analyze } from '../shared/upkeep.ts';
import { rowOf } from './query.ts';

/** Statistics are a catalog entry until the next ANALYZE fills them: each change is one short transaction. */
export function statisticsSteps(change: Change, { snapshot }: StepContext): readonly Step[] {
  const { table, action, actual } = change;
  if (table === undefined) return [];
  const [schema = '', name = ''] = change.desired?.names ?? actual?.names ?? [];
  const object = { schema, name };
  const target = change.fields.find((f) => f.field === 'target');
  const retarget = target === undefined ? [] : [setTarget(object, Number(target.to?.value ?? -1))];
  const one = (
    verb: string,
    title: string,
    statements: readonly Sql[],
    phase: Step['phase'] = 'statistics',
  ) =>
    step(change, verb, {
      title: `${title} statistics ${qualified(object)}`,
      phase,
      sql: statements,
      // Their target and name are read by nobody but ANALYZE: changing those locks no table.
      locks:
        verb === 'alter' ? [] : [{ relation: qualified(table), mode: 'SHARE UPDATE EXCLUSIVE' }],
      effect: 'next ANALYZE',
      makes: verb === 'create' ? [qualified(object)] : [],
      ...(verb === 'create' || verb === 'replace'
        ? callsOfParsing(table, expressionsOf(fieldsOf(change)))
        : {}),
      needs: change.fields.some((f) => f.field === 'name') ? [freeing('statistics', object)] : [],
    });
  const drop = sql`DROP STATISTICS ${rel(object)}`;
  switch (action) {
    case 'create': {
      const heir = snapshot.relations[qualified(table)]?.heir ?? null;
      return [
        one('create', 'create', [
          create(object, table, fieldsOf(change)),
          ...retarget,
          ...give(object, heir),
        ]),
        analyze(table, snapshot),
      ];
    }
    case 'delete':
      requireFree(change);
      return [one('drop', 'drop', [drop], 'drops')];
    case 'replace': {
      requireFree(change);
      if (actual === null) return [];
      const { heir, comment, owner } = rowOf(actual);
      const { user } = snapshot.server;
      const stays = heir === null && owner !== user;
      const kept = Number(fieldsOf(change).target?.value ?? -1);
      const isSaid = comment !== null && whyUntold(comment) === null;
      return [
        one('replace', stays ? `for ${user} instead of ${owner}, replace` : 'replace', [
          ...renaming(change),
          drop,
          create(object, table, fieldsOf(change)),
          ...(kept < 0 ? [] : [setTarget(object, kept)]),
          ...(isSaid ? [sql`COMMENT ON STATISTICS ${rel(object)} IS ${lit(comment)}`] : []),
          ...give(object, heir),
        ]),
        analyze(table, snapshot),
      ];
    }
    default: {
      const statements = [...renaming(change), ...retarget];
      return statements.length === 0
        ? []
        : [one('alter', 'alter', statements), ...(target ? [analyze(table, snapshot)] : [])];
    }
  }
}

/** What an extension brought cannot be dropped alone. */
function requireFree({ address, actual }: Change): void {
  const extension = actual === null ? null : rowOf(actual).extension;
  if (extension === null) return;
  throw fail(
    'extension-member',
    `${address} is a part of extension ${extension}, so it cannot be dropped or made anew`,
    {
      hint: 'declare it as it is, or leave it out of the design',
      address,
    },
  );
}

/** Last of all, since it takes the right to change them away. */
const give = (object: RelationName, heir: string | null): readonly Sql[] =>
  heir === null ? [] : [sql`ALTER STATISTICS ${rel(object)} OWNER TO ${id(heir)}`];

function renaming(change: Change): readonly Sql[] {
  const to = change.fields.find((f) => f.field === 'name')?.to;
  const [schema = '', name = ''] = change.actual?.names ?? [];
  return to == null
    ? []
    : [sql`ALTER STATISTICS ${id(schema, name)} RENAME TO ${id(String(to.value))}`];
}

const setTarget = (object: RelationName, target: number): Sql =>
  sql`ALTER STATISTICS ${rel(object)} SET STATISTICS ${lit(target)}`;

function fieldsOf(change: Change): Fields {
  const fields: { [path: string]: Fields[string] } = { ...change.actual?.fields };
  for (const { field, to } of change.fields) if (to !== null) fields[field] = to;
  return fields;
}

function expressionsOf({ on }: Fields): readonly string[] {
  const named = on?.value;
  return isMap(named) && isList(named.expressions) ? named.expressions.map(String) : [];
}

function create(object: RelationName, table: RelationName, fields: Fields): Sql {
  const kinds = isList(fields.kinds?.value) ? fields.kinds.value.map(String) : [];
  const on = fields.on?.value;
  const columns = isMap(on) && isList(on.columns) ? on.columns.map((c) => id(String(c))) : [];
  const expressions = expressionsOf(fields).map((e) => sql`(${trusted(e)})`);
  const asked = kinds.length > 0 ? sql` (${list(kinds.map((k) => id(k)))})` : sql``;
  return sql`CREATE STATISTICS ${rel(object)}${asked} ON ${list([...columns, ...expressions])} FROM ${rel(table)}`;
}
