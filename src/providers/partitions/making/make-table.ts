import type { RelationName } from '../../../model/index.ts';
import {
  id,
  list,
  lit,
  partitionIndex,
  rel,
  type Sql,
  sql,
  trusted,
} from '../../../postgres/index.ts';
import { optionSetting } from '../../shared/options.ts';
import type { PartitionedRow } from '../query.ts';
import type { IndexOptions } from './index-options.ts';
import { inheritActions } from './inherit.ts';
import { disinherit } from './privileges.ts';
import type { ColumnStorage, Storage } from './storage.ts';

interface Making {
  readonly user: string;
  /** Where rows are moved in before the attach, indexes are built before it, since it holds others up. */
  readonly withIndexes: boolean;
}

/** A table like its parent, with the storage of the design; to be attached. */
export const makeTable = (
  row: PartitionedRow,
  storage: Storage,
  child: RelationName,
  { user, withIndexes }: Making,
): readonly [Sql, ...Sql[]] => [
  createTable(row, storage, child, withIndexes),
  ...columnActions(child, storage),
  ...(row.owner === user ? [] : [sql`ALTER TABLE ${rel(child)} OWNER TO ${id(row.owner)}`]),
  ...disinherit(child, row.family.strange),
  ...inheritActions(child, row.family),
];

/** Indexes, unless they are asked for, and foreign keys come with the attach. */
function createTable(
  { schema, name, family, ...row }: PartitionedRow,
  { unlogged, with: options }: Storage,
  child: RelationName,
  withIndexes: boolean,
): Sql {
  const method = row.method ?? family.method;
  const tablespace = row.tablespace ?? family.tablespace;
  const settings = Object.entries(options).map(([key, text]) => optionSetting(key, text));
  return list(
    [
      sql`CREATE ${unlogged ? sql`UNLOGGED ` : sql``}TABLE ${rel(child)} (LIKE ${rel({ schema, name })} INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION${withIndexes ? sql` INCLUDING INDEXES` : sql``})`,
      ...(method === null ? [] : [sql`USING ${id(method)}`]),
      ...(settings.length === 0 ? [] : [sql`WITH (${list(settings)})`]),
      ...(tablespace === null ? [] : [sql`TABLESPACE ${id(tablespace)}`]),
    ],
    ' ',
  );
}

export function columnActions(child: RelationName, { columns }: Storage): readonly Sql[] {
  const actions = Object.entries(columns).flatMap(([name, storage]) =>
    actionsOf(storage).map((action) => sql`ALTER COLUMN ${id(name)} ${action}`),
  );
  return actions.length === 0 ? [] : [sql`ALTER TABLE ${rel(child)} ${list(actions)}`];
}

function actionsOf({ storage, compression, statistics, options }: ColumnStorage): readonly Sql[] {
  const settings = Object.entries(options).map(([name, value]) =>
    optionSetting(name, String(value)),
  );
  return [
    ...(storage === null ? [] : [sql`SET STORAGE ${keyword(storage)}`]),
    ...(compression === null ? [] : [sql`SET COMPRESSION ${keyword(compression)}`]),
    ...(statistics === null ? [] : [sql`SET STATISTICS ${lit(statistics)}`]),
    ...(settings.length === 0 ? [] : [sql`SET (${list(settings)})`]),
  ];
}

/** STORAGE and COMPRESSION take a bare word. */
const keyword = (text: string): Sql => trusted(text.replaceAll(/[^a-z0-9]/g, '').toUpperCase());

/** Once it is attached. */
export function setIndexOptions(
  { set, reset, targets, ...parent }: IndexOptions,
  child: RelationName,
): Sql {
  const settings = Object.entries(set).map(([name, text]) => optionSetting(name, text));
  const actions = [
    ...(settings.length === 0 ? [] : [sql`SET (${list(settings)})`]),
    ...(reset.length === 0 ? [] : [sql`RESET (${list(reset.map((name) => id(name)))})`]),
    ...Object.entries(targets).map(
      ([position, target]) =>
        sql`ALTER COLUMN ${lit(Number(position))} SET STATISTICS ${lit(target)}`,
    ),
  ];
  const alter = sql`SELECT pg_catalog.format('ALTER INDEX %s ', ${partitionIndex(parent, child)}::pg_catalog.regclass)`;
  const each = actions.map((action) => sql`EXECUTE (${alter}) || ${lit(action.text)};`);
  return sql`DO ${lit(sql`BEGIN ${list(each, ' ')} END`.text)}`;
}
