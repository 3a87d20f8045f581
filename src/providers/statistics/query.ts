import {
  type Actual,
  address,
  dictionary,
  type Field,
  type Fields,
  factsOf,
  identifier,
  isMap,
  type RelationName,
  shape,
  whyUntold,
} from '../../model/index.ts';
import {
  commentOn,
  heir,
  MEMBERS,
  ofTree,
  type Sql,
  sql,
  textArray,
} from '../../postgres/index.ts';
import { targetField } from '../shared/target-field.ts';
import { isTexts, toldPlainly, toldTarget } from '../shared/told.ts';

/** A row of `describeStatistics`. */
export type StatisticsRow = {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly table_schema: string;
  readonly table_name: string;
  /** Letters of pg_statistic_ext.stxkind: d, f, m; e for expressions. */
  readonly kinds: readonly string[];
  /** Sorted: the order of columns has no meaning. */
  readonly columns: readonly string[];
  readonly expressions: readonly string[];
  readonly target: number;
  readonly owner: string;
  /** Role that they are given to when they are made anew; null: who does it keeps them. */
  readonly heir: string | null;
  readonly comment: string | null;
  /** The extension that they are a part of. */
  readonly extension: string | null;
};

const { count, fields, list, nullable, number, text } = shape;

export const STATISTICS_ROW = fields({
  ...{ oid: count, schema: text, name: text, table_schema: text, table_name: text },
  ...{ kinds: list(text), columns: list(text), expressions: list(text), target: number },
  ...{ owner: text, heir: nullable(text), comment: nullable(text), extension: nullable(text) },
});

const KINDS: { readonly [letter: string]: string } = dictionary({
  d: 'ndistinct',
  f: 'dependencies',
  m: 'mcv',
});

/** Those of the tables in scope, and those of other tables that have a name we want. */
export const statisticsOf = (wanted: readonly RelationName[], measures: boolean): Sql => sql`
WITH ${MEMBERS}
${describeStatistics(
  sql`
SELECT s.oid FROM pg_statistic_ext s JOIN members m ON m.oid = s.stxrelid
 UNION
SELECT s.oid
  FROM unnest(${textArray(wanted.map((w) => w.schema))}, ${textArray(wanted.map((w) => w.name))}) AS w(schema, name)
  JOIN pg_namespace n ON n.nspname = w.schema
  JOIN pg_statistic_ext s ON s.stxnamespace = n.oid AND s.stxname = w.name`,
  measures,
)}`;

/** Whom they can be given to depends on who asks, and is asked with what is measured. */
export function describeStatistics(oids: Sql, measures = false): Sql {
  return sql`
SELECT s.oid::int8 AS oid, n.nspname::text AS schema, s.stxname::text AS name,
       tn.nspname::text AS table_schema, t.relname::text AS table_name,
       ARRAY(SELECT k::text FROM unnest(s.stxkind) AS k ORDER BY 1) AS kinds,
       ARRAY(SELECT a.attname::text FROM pg_attribute a
              WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys::int2[]) ORDER BY 1) AS columns,
       COALESCE(${ofTree(sql`s.stxexprs`, sql`pg_get_statisticsobjdef_expressions(s.oid)`, (text) => sql`ARRAY[${text}]`)}, '{}') AS expressions,
       COALESCE(s.stxstattarget, -1)::int AS target,
       pg_get_userbyid(s.stxowner)::text AS owner, ${measures ? heir(sql`s.stxowner`, sql`s.stxnamespace`) : sql`NULL`} AS heir,
       ${commentOn(sql`s.oid`, 'pg_statistic_ext')} AS comment,
       (SELECT e.extname::text FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
         WHERE d.classid = 'pg_statistic_ext'::regclass AND d.objid = s.oid AND d.deptype = 'e') AS extension
  FROM pg_statistic_ext s
  JOIN pg_namespace n ON n.oid = s.stxnamespace
  JOIN pg_class t ON t.oid = s.stxrelid
  JOIN pg_namespace tn ON tn.oid = t.relnamespace
 WHERE s.oid IN (${oids})
 ORDER BY n.nspname, s.stxname`;
}

export function definitionFields(row: StatisticsRow): Fields {
  const kinds = row.kinds.flatMap((letter) => KINDS[letter] ?? []).sort();
  const why = whyUntold(row.expressions[0] ?? '');
  return {
    kinds: kindsField(kinds),
    on: why === null ? onField(row) : { value: null, text: why, untold: true },
  };
}

const kindsField = (kinds: readonly string[]): Field => ({
  value: kinds,
  text: kinds.join(', ') || 'those of the expression',
});

const onField = ({
  columns,
  expressions,
}: Pick<StatisticsRow, 'columns' | 'expressions'>): Field => ({
  value: { columns, expressions },
  text: [...columns.map(identifier), ...expressions.map((e) => `(${e})`)].join(', '),
});

export const nameField = (name: string): Field => ({ value: name, text: name, quiet: true });

/** A former value of statistics. */
export function toldStatistics(path: string, former: Field): Field | null {
  const { value } = former;
  switch (path) {
    case 'kinds':
      return isTexts(value) ? kindsField(value) : null;
    case 'on': {
      const { columns = null, expressions = null } = isMap(value) ? value : {};
      return isTexts(columns) && isTexts(expressions) ? onField({ columns, expressions }) : null;
    }
    case 'name':
      return typeof value === 'string' ? nameField(value) : null;
    case 'target':
      return toldTarget(former);
    default:
      return toldPlainly(former);
  }
}

/** What the catalogs said of a statistics object that was read from them. */
export const rowOf = factsOf<StatisticsRow>('statistics');

export function readStatistics(rows: readonly StatisticsRow[]): readonly Actual<StatisticsRow>[] {
  return rows.map((row) => ({
    kind: 'statistics',
    address: address('statistics', row.schema, row.name),
    names: [row.schema, row.name],
    table: { schema: row.table_schema, name: row.table_name },
    fields: {
      ...definitionFields(row),
      target: targetField(row.target),
      name: nameField(row.name),
    },
    facts: row,
  }));
}
