import { children, type PythonNode } from './python.ts';

/** What a name of a module stands for in another one; `name` null: the module itself. */
export interface Imported {
  readonly module: string;
  readonly name: string | null;
}

/** What a statement imports, by the name that it gets here; `*`: all that the module has. */
export function importedBy(node: PythonNode): readonly (readonly [string, Imported])[] {
  const from = node.childForFieldName('module_name')?.text ?? null;
  if (from !== null && children(node).some(({ type }) => type === 'wildcard_import')) {
    return [['*', { module: from, name: null }]];
  }
  return node.childrenForFieldName('name').map((one): readonly [string, Imported] => {
    const alias = one.childForFieldName('alias')?.text;
    const name = one.childForFieldName('name')?.text ?? one.text;
    if (from !== null) return [alias ?? name, { module: from, name }];
    const [head = name] = name.split('.');
    return alias === undefined
      ? [head, { module: head, name: null }]
      : [alias, { module: name, name: null }];
  });
}

export const joined = (module: string, name: string): string =>
  module.endsWith('.') ? `${module}${name}` : `${module}.${name}`;

/** Paths at which a module of the project may stand, as seen from a file of it; none for what leaves the project. */
export function placesOf(module: string, from: string): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const names = module
    .slice(dots)
    .split('.')
    .filter((name) => name !== '');
  const folders = from.split('/').slice(0, -1);
  if (dots - 1 > folders.length) return [];
  // One dot is the file's own package; without dots any folder above may be where the project's names begin.
  const bases =
    dots > 0
      ? [folders.slice(0, folders.length - dots + 1)]
      : [...folders.keys(), folders.length].map((i) => folders.slice(0, folders.length - i));
  return bases.flatMap((base) => {
    const path = [...base, ...names].join('/');
    return path === '' ? ['__init__.py'] : [`${path}.py`, `${path}/__init__.py`];
  });
}
