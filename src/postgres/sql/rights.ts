import { isList, isMap, type Right, type Value, type ValueMap } from '../../model/index.ts';
import { parseStatement } from './parse.ts';

/** What PostgreSQL asks of the role that sends a statement, as far as the statement's text says. `loadParser` must have
 *  been awaited. */
export function rightsOf(text: string): readonly Right[] {
  const parsed = parseStatement(text);
  if (!parsed.ok) return [];
  return Object.entries(parsed.statement).flatMap(([kind, node]) =>
    isMap(node) ? [...usages(node), ...(STATEMENTS.get(kind)?.(node) ?? [])] : [],
  );
}

const STATEMENTS: ReadonlyMap<string, (node: ValueMap) => readonly Right[]> = new Map<
  string,
  (node: ValueMap) => readonly Right[]
>([
  [
    'IndexStmt',
    (s) => [...owned(s.relation), ...createIn(s.relation), ...tablespace(s.tableSpace)],
  ],
  ['CreateStmt', (s) => [...createIn(s.relation), ...tablespace(s.tablespacename)]],
  [
    'CreateStatsStmt',
    (s) => [...relations(s.relations, 'OWNER'), ...createIn(schemaOf(s.defnames))],
  ],
  ['CreateFunctionStmt', (s) => createIn(schemaOf(s.funcname))],
  ['CreateSchemaStmt', () => [{ on: 'database', privilege: 'CREATE' }]],
  ['AlterTableStmt', (s) => [...owned(s.relation), ...commands(s.cmds, s.relation)]],
  [
    'RenameStmt',
    // A column's new name asks nothing of the schema.
    (s) => [...owned(s.relation), ...(s.subname === undefined ? createIn(s.relation) : [])],
  ],
  ['VacuumStmt', (s) => relations(s.rels, 'VACUUM')],
  ['ReindexStmt', (s) => [...relation(s.relation, 'REINDEX'), ...options(s.params)]],
  ['DropStmt', (s) => (RELATIONS.has(String(s.removeType)) ? dropped(s.objects) : [])],
]);

const RELATIONS: ReadonlySet<string> = new Set(['OBJECT_TABLE', 'OBJECT_INDEX']);

/** USAGE of the schemas that are named before a name. */
function usages(node: ValueMap): readonly Right[] {
  const schemas = new Set<string>();
  let level: readonly Value[] = [node];
  while (level.length > 0) {
    for (const map of level.filter(isMap)) {
      for (const [key, value] of Object.entries(map)) {
        const schema = key === 'schemaname' ? value : NAMES.has(key) ? schemaOf(value) : null;
        if (typeof schema === 'string' && schema !== 'pg_catalog') schemas.add(schema);
      }
    }
    level = level.flatMap((each) => (isList(each) ? each : isMap(each) ? Object.values(each) : []));
  }
  return [...schemas].map((name) => ({ on: 'schema', privilege: 'USAGE', name }));
}

const NAMES: ReadonlySet<string> = new Set([
  ...['funcname', 'names', 'opclass', 'collname', 'collation', 'defnames', 'name'],
]);

const commands = (list: Value | undefined, table: Value | undefined): readonly Right[] =>
  nodes(list, 'AlterTableCmd').flatMap((command) => {
    const attached = nodes(command.def, 'PartitionCmd').flatMap(({ name }) => owned(name));
    if (command.subtype === 'AT_SetTableSpace') return tablespace(command.name);
    if (command.subtype === 'AT_AttachPartition') return attached;
    const heir = isMap(command.newowner) ? command.newowner.rolename : undefined;
    if (command.subtype !== 'AT_ChangeOwner' || typeof heir !== 'string') return [];
    const of = createIn(table).map((right) => ({ ...right, of: heir }));
    return [{ on: 'role', privilege: 'SET', name: heir }, ...of];
  });

type OnSchema = Extract<Right, { on: 'schema' }>;

/** In the schema of a relation, or of that name. */
function createIn(where: Value | undefined): readonly OnSchema[] {
  const name = isMap(where) ? where.schemaname : where;
  return typeof name === 'string' ? [{ on: 'schema', privilege: 'CREATE', name }] : [];
}

const tablespace = (name: Value | undefined): readonly Right[] =>
  typeof name === 'string' ? [{ on: 'tablespace', privilege: 'CREATE', name }] : [];

const options = (list: Value | undefined): readonly Right[] =>
  nodes(list, 'DefElem')
    .filter(({ defname }) => defname === 'tablespace')
    .flatMap(({ arg }) => tablespace(strings([arg ?? null])[0]));

type OnRelation = Extract<Right, { on: 'relation' }>['privilege'];

const owned = (node: Value | undefined) => relation(node, 'OWNER');

function relation(node: Value | undefined, privilege: OnRelation): readonly Right[] {
  const { schemaname: schema, relname: name } = isMap(node) ? node : {};
  return typeof schema === 'string' && typeof name === 'string'
    ? [{ on: 'relation', privilege, schema, name }]
    : [];
}

const relations = (list: Value | undefined, privilege: OnRelation): readonly Right[] => [
  ...nodes(list, 'RangeVar').flatMap((node) => relation(node, privilege)),
  ...nodes(list, 'VacuumRelation').flatMap((node) => relation(node.relation, privilege)),
];

const dropped = (objects: Value | undefined): readonly Right[] =>
  nodes(objects, 'List').flatMap(({ items }) => {
    const [schema, name] = strings(items);
    if (schema === undefined || name === undefined) return [];
    return [{ on: 'relation', privilege: 'DROP', schema, name }];
  });

/** The schema of a name in parts; undefined: it has none. */
function schemaOf(name: Value | undefined): string | undefined {
  const parts = strings(name);
  return parts.length > 1 ? parts[0] : undefined;
}

const strings = (list: Value | undefined): readonly string[] =>
  nodes(list, 'String').flatMap(({ sval }) => (typeof sval === 'string' ? sval : []));

/** The nodes of one kind in a list, or the one that stands there by itself. */
const nodes = (list: Value | undefined, kind: string): readonly ValueMap[] =>
  (isList(list) ? list : list === undefined ? [] : [list]).flatMap((item) => {
    const node = isMap(item) ? item[kind] : undefined;
    return isMap(node) ? [node] : [];
  });
