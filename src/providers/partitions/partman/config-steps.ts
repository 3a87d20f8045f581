import {
  address,
  type Calls,
  type Change,
  type Field,
  qualified,
  type Step,
  stepId,
} from '../../../model/index.ts';
import { id, list, lit, rel, type Sql, sql } from '../../../postgres/index.ts';
import { step } from '../../shared/step.ts';
import type { PartitionedRow } from '../query.ts';
import { workOf } from '../work.ts';
import { PREFIX } from './config.ts';

/** What hands a table to pg_partman, takes it back, or changes what pg_partman is to do: rows of its configuration.
 *  Its own create_parent would lock the table out and make partitions beside those that are there. */
export function configSteps(change: Change, row: PartitionedRow): readonly Step[] {
  const schema = schemaOf(change, row);
  if (schema === null) return [];
  const engine = change.fields.find(({ field }) => field === 'engine');
  const table = { schema, name: 'part_config' };
  const locks = [{ relation: qualified(table), mode: 'ROW EXCLUSIVE' }] as const;
  const calls: Calls = {
    tables: [qualified(table)],
    parts: ['triggers', 'rules', 'checks', 'values'],
    extensions: ['pg_partman'],
  };
  const more = { phase: 'partitions', locks, calls } as const;
  const name = qualified(row);
  const where = sql`parent_table = ${lit(parentOf(row))}`;
  if (engine?.to?.value === 'pg_partman') {
    const fields = Object.entries(change.desired?.fields ?? {}).filter(isConfig);
    const columns = ['parent_table', ...fields.map(([path]) => column(path))];
    const values = [lit(parentOf(row)), ...fields.map(([, field]) => literal(field))];
    return [
      step(change, 'register', {
        ...more,
        title: `hand ${name} to pg_partman`,
        sql: [
          sql`INSERT INTO ${rel(table)} (${list(columns.map((each) => id(each)))}) VALUES (${list(values)})`,
        ],
        needs: [stepId(address('extension', 'pg_partman'), 'create')],
      }),
    ];
  }
  if (engine !== undefined) {
    const title = `take ${name} back from pg_partman; its partitions stay`;
    return [
      step(change, 'unregister', {
        ...more,
        title,
        sql: [sql`DELETE FROM ${rel(table)} WHERE ${where}`],
      }),
    ];
  }
  const changed = change.fields.flatMap(({ field, to }) =>
    field.startsWith(PREFIX) && to !== null ? [sql`${id(column(field))} = ${literal(to)}`] : [],
  );
  if (changed.length === 0) return [];
  return [
    step(change, 'configure', {
      ...more,
      title: `tell pg_partman what to do for ${name}`,
      sql: [sql`UPDATE ${rel(table)} SET ${list(changed)} WHERE ${where}`],
    }),
  ];
}

/** Its name for a table: without quotes, whatever SQL would say. */
export const parentOf = ({ schema, name }: PartitionedRow): string => `${schema}.${name}`;

function schemaOf({ desired }: Change, row: PartitionedRow): string | null {
  const work = workOf(desired);
  return work?.partman?.schema ?? row.partman?.schema ?? null;
}

const isConfig = ([path]: readonly [string, Field]): boolean => path.startsWith(PREFIX);
const column = (path: string): string => path.slice(PREFIX.length);

function literal({ value, text }: Field): Sql {
  if (value === null) return lit(null);
  return lit(typeof value === 'number' || typeof value === 'boolean' ? value : text);
}
