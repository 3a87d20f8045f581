import {
  type ArchivedPolicy,
  fail,
  isList,
  isMap,
  type Manifest,
  qualified,
  type RelationName,
  type ValueMap,
} from '../../model/index.ts';
import { id, list, parseStatement, rel, type Sql, sql, trusted } from '../../postgres/index.ts';

/** Text of a manifest becomes part of SQL only where PostgreSQL's parser says that it is exactly what it should be: who
 *  may write where archives lie must not be able to run statements of their choice. `loadParser` must have been
 *  awaited. */
export function attach({
  table,
  parent,
  bounds,
}: Pick<Manifest, 'table' | 'parent' | 'bounds'>): Sql {
  const text = sql`ALTER TABLE ${rel(parent)} ATTACH PARTITION ${rel(table)} ${trusted(bounds)}`;
  const command = alterCommand(text);
  // Bounds are constants; a function in them would be called.
  if (command?.subtype !== 'AT_AttachPartition' || JSON.stringify(command).includes('"FuncCall"')) {
    throw strange(table, `its bounds: ${bounds}`);
  }
  return text;
}

const CONSTRAINTS = ['CONSTR_CHECK', 'CONSTR_PRIMARY', 'CONSTR_UNIQUE', 'CONSTR_EXCLUSION'];

export function addConstraint(
  table: RelationName,
  { name, definition }: { readonly name: string; readonly definition: string },
): Sql {
  const text = sql`ALTER TABLE ${rel(table)} ADD CONSTRAINT ${id(name)} ${trusted(definition)}`;
  const command = alterCommand(text);
  const made = isMap(command?.def) && isMap(command.def.Constraint) ? command.def.Constraint : {};
  if (command?.subtype !== 'AT_AddConstraint' || !CONSTRAINTS.includes(String(made.contype))) {
    throw strange(table, `its constraint ${name}: ${definition}`);
  }
  return text;
}

export function createIndex(
  table: RelationName,
  { name, definition }: { readonly name: string; readonly definition: string },
): Sql {
  const text = trusted(definition);
  const parsed = parseStatement(text.text);
  const made = parsed.ok && isMap(parsed.statement.IndexStmt) ? parsed.statement.IndexStmt : {};
  const on = isMap(made.relation) ? made.relation : {};
  if (on.schemaname !== table.schema || on.relname !== table.name || made.idxname !== name) {
    throw strange(table, `its index ${name}: ${definition}`);
  }
  return text;
}

export function createPolicy(
  table: RelationName,
  { name, command, checks, roles }: ArchivedPolicy,
): Sql {
  const to = list(roles.map((role) => (role === null ? sql`PUBLIC` : id(role))));
  const text = sql`CREATE POLICY ${id(name)} ON ${rel(table)} ${trusted(command)} TO ${to} ${trusted(checks)}`;
  const parsed = parseStatement(text.text);
  const made = parsed.ok && isMap(parsed.statement.CreatePolicyStmt);
  if (!made) throw strange(table, `its policy ${name}: ${checks}`);
  return text;
}

/** The one thing that an ALTER TABLE does; null: it is none, or does several. */
function alterCommand({ text }: Sql): ValueMap | null {
  const parsed = parseStatement(text);
  const alter = parsed.ok ? parsed.statement.AlterTableStmt : null;
  const commands = isMap(alter) && isList(alter.cmds) ? alter.cmds : [];
  const [first] = commands;
  return commands.length === 1 && isMap(first) && isMap(first.AlterTableCmd)
    ? first.AlterTableCmd
    : null;
}

const strange = (table: RelationName, what: string) =>
  fail('bad-manifest', `the manifest of ${qualified(table)} is not what dbopt wrote: ${what}`, {
    hint: 'somebody changed it; dbopt archive list says where it lies',
  });
