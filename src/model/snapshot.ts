import type { CacheAnswer } from './cache.ts';
import { qualified, type RelationName } from './name.ts';
import type { Actual } from './resource.ts';
import type { Server } from './server.ts';

/** A table, partitioned table, materialized view, foreign table, or a partition of a declared one. */
export interface Relation extends RelationName {
  readonly oid: number;
  /** pg_class.relkind: r, p, m, f. */
  readonly kind: string;
  /** pg_class.relpersistence: p, u, t. */
  readonly persistence: string;
  readonly pages: number;
  /** pg_class.reltuples; -1 means never analysed. */
  readonly rows: number;
  readonly allVisible: number;
  readonly hasToast: boolean;
  readonly options: readonly string[];
  readonly toastOptions: readonly string[];
  /** Role that what is made for it is given to, so that it belongs to its owner; absent, null: who makes it keeps it. */
  readonly heir?: string | null;
  /** Qualified name of the partitioned table it is a direct child of. */
  readonly parent: string | null;
  /** Qualified names of the other tables that its foreign keys refer to. */
  readonly references?: readonly string[];
  /** What publishes it, or a table that it is a partition of, or would if it were logged; absent: nothing does. */
  readonly publications?: readonly Publication[];
  /** Others inherit from it, which are no partitions. */
  readonly inherited?: true;
  /** Qualified names of its direct partitions, in order. */
  readonly children: readonly string[];
}

/** `named`: FOR TABLE, with this very table; else by its schema, by FOR ALL TABLES, or by a table that it is part of. */
export interface Publication {
  readonly name: string;
  readonly named: boolean;
  /** It sends changes of one sort at least. */
  readonly sends: boolean;
}

export type Relations = { readonly [qualified: string]: Relation };

/** A foreign table stores nothing here, and takes no parameters and no index; ANALYZE samples it. */
export const isForeign = ({ kind }: Relation): boolean => kind === 'f';

/** A partition that the same plan makes: the catalogs do not know it yet. */
export const isComing = ({ oid }: Relation): boolean => oid === 0;

/** The tables that hold the rows: the relation itself, or the leaves of its partition tree. */
export function leaves(relations: Relations, name: string): readonly Relation[] {
  const relation = relations[name];
  if (relation === undefined || isForeign(relation)) return [];
  if (relation.kind !== 'p') return [relation];
  return relation.children.flatMap((child) => leaves(relations, child));
}

/** The relation and every partition below it, intermediate ones too, foreign ones not. */
export function family(relations: Relations, name: string): readonly Relation[] {
  const relation = relations[name];
  if (relation === undefined) return [];
  const below = relation.children.filter((child) => relations[child]?.kind !== 'f');
  return [relation, ...below.flatMap((child) => family(relations, child))];
}

/** Everything that one READ ONLY REPEATABLE READ transaction saw, within the design's scope. */
export interface Snapshot {
  /** The time that calendars count from, ISO 8601 in UTC: the server's clock, or the one that was given instead. */
  readonly now: string;
  readonly server: Server;
  /** By qualified SQL name. Declared tables and every partition below them. */
  readonly relations: Relations;
  /** pg_class.relkind of what is declared as a table and is none, by qualified name. */
  readonly others?: { readonly [qualified: string]: string };
  /** All tables of the database; only where one that is declared is not among them. */
  readonly existing?: readonly RelationName[];
  /** By address, all kinds. */
  readonly actual: { readonly [address: string]: Actual };
  /** What the caches said that stand beside the database, by address. */
  readonly caches?: { readonly [address: string]: CacheAnswer };
  /** Only where they were asked for. */
  readonly digests?: Digests;
}

/** What the catalogs said as hashes, measurements left out. */
export interface Digests {
  /** The server's time, ISO 8601 in UTC. */
  readonly now: string;
  /** What the server can do, and what it said of resources that belong to no table. */
  readonly server: string;
  /** What it said of each relation in scope, by qualified name. */
  readonly tables: { readonly [qualified: string]: string };
}

/** The snapshot as it will be once these relations are there, as the last partitions of their parents. */
export function withRelations(snapshot: Snapshot, coming: readonly Relation[]): Snapshot {
  if (coming.length === 0) return snapshot;
  const relations: { [qualified: string]: Relation } = { ...snapshot.relations };
  for (const relation of coming) {
    relations[qualified(relation)] = relation;
    const parent = relations[relation.parent ?? ''];
    if (parent === undefined) continue;
    const children = [...parent.children, qualified(relation)];
    relations[qualified(parent)] = { ...parent, children };
  }
  return { ...snapshot, relations };
}

type Objects = Pick<Snapshot, 'actual'>;

const byTable = new WeakMap<Objects, Map<string, Actual[]>>();

/** The objects of one kind on one table. Indexed once per snapshot, since thousands of resources ask. */
export function objectsOn(snapshot: Objects, kind: string, table: RelationName): readonly Actual[] {
  const index = byTable.get(snapshot) ?? indexByTable(snapshot);
  return index.get(`${kind} ${qualified(table)}`) ?? [];
}

function indexByTable(snapshot: Objects): Map<string, Actual[]> {
  const index = new Map<string, Actual[]>();
  for (const actual of Object.values(snapshot.actual)) {
    if (actual.table === undefined) continue;
    const key = `${actual.kind} ${qualified(actual.table)}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [actual]);
    else list.push(actual);
  }
  byTable.set(snapshot, index);
  return index;
}
