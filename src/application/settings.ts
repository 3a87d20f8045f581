import type { Folded } from './folded.ts';
import type { Module } from './found.ts';
import { followed, type Project } from './names.ts';
import type { PythonNode } from './python.ts';
import type { Scope, Value } from './scope.ts';
import { argumentAt } from './use/calls.ts';

/** Works an expression out, as `fold` does. */
type Read = (module: Module, scope: Scope, node: PythonNode) => Folded;

/** Classes within classes. */
const DEEPEST = 3;

/** What the deployment sets for a field of pydantic's settings, which counts before its default; null: nothing. */
export function deployed(
  project: Project,
  module: Module,
  { scope, node }: Pick<Value, 'scope' | 'node'>,
  read: Read,
): Folded | null {
  const [name] = [...scope.values].find(([, all]) => all.some((one) => one.node === node)) ?? [];
  if (name === undefined || project.environment.size === 0) return null;
  const wanted = new Set(variablesOf({ project, read }, module, scope, name, node, 0));
  for (const [variable, { value, place }] of project.environment) {
    if (wanted.has(variable.toUpperCase())) return { value, notes: [`a variable set at ${place}`] };
  }
  return null;
}

interface Context {
  readonly project: Project;
  readonly read: Read;
}

/** The variables that a field is read from, in capitals. */
function variablesOf(
  context: Context,
  module: Module,
  scope: Scope,
  name: string,
  node: PythonNode,
  depth: number,
): readonly string[] {
  const { project } = context;
  if (isSettings(project, module, scope, 0)) {
    const alias = aliasOf(node);
    return alias.length > 0
      ? alias
      : [`${said(context, module, scope, 'env_prefix')}${name}`.toUpperCase()];
  }
  if (depth >= DEEPEST) return [];
  return [...project.modules.values()].flatMap((other) =>
    [...other.classes.values()].flatMap((owner) =>
      [...owner.values].flatMap(([field, [value]]) => {
        if (value === undefined || !makes(value.node, scope.name)) return [];
        const delimiter = said(context, other, owner, 'env_nested_delimiter');
        const outer = variablesOf(context, other, owner, field, value.node, depth + 1);
        return delimiter === ''
          ? []
          : outer.map((one) => `${one}${delimiter}${name}`.toUpperCase());
      }),
    ),
  );
}

/** `Pool()`, `Field(default_factory=Pool)`. */
function makes(node: PythonNode, name: string): boolean {
  if (node.type !== 'call') return false;
  const factory = argumentAt(node, 'default_factory');
  return (factory ?? node.childForFieldName('function'))?.text === name;
}

function isSettings(project: Project, module: Module, { bases }: Scope, depth: number): boolean {
  return bases.some(({ text }) => {
    if (/(^|\.)BaseSettings$/.test(text)) return true;
    const own = module.classes.get(text);
    const imported = module.imports.get(text);
    const other =
      own === undefined && imported !== undefined ? followed(project, module, imported) : module;
    const base = own ?? other?.classes.get(imported?.name ?? '');
    if (base === undefined || other === undefined || depth > DEEPEST) return false;
    return isSettings(project, other, base, depth + 1);
  });
}

/** `Field(5, alias="DB_POOL")` */
const aliasOf = (node: PythonNode): readonly string[] =>
  ['validation_alias', 'alias', 'env'].flatMap((key) => {
    const text = node.type === 'call' ? (argumentAt(node, key)?.text ?? '') : '';
    return /^["']\w+["']$/.test(text) ? [text.slice(1, -1).toUpperCase()] : [];
  });

/** A text of `model_config`, or of `class Config` in it. */
function said({ read }: Context, module: Module, scope: Scope, key: string): string {
  const config = scope.values.get('model_config')?.[0]?.node;
  const own = config?.type === 'call' ? argumentAt(config, key) : null;
  const inner = module.classes.get('Config');
  const old = inner?.parent === scope ? inner.values.get(key)?.[0]?.node : undefined;
  const given = own ?? old;
  const folded =
    given != null
      ? read(module, scope, given)
      : config?.type === 'dictionary'
        ? keyOf(read(module, scope, config), key)
        : undefined;
  return folded !== undefined && 'value' in folded && typeof folded.value === 'string'
    ? folded.value
    : '';
}

const keyOf = (folded: Folded, key: string): Folded | undefined =>
  'keys' in folded ? folded.keys.get(key) : undefined;
