import type { Unread } from '../model/index.ts';
import { bindBy, openedBy } from './bindings.ts';
import { type Found, type Func, functionOf, type Module } from './found.ts';
import { type Imported, importedBy } from './imports.ts';
import { children, type PythonNode, parsePython } from './python.ts';
import { type Scope, scopeOf, type Value } from './scope.ts';

/** Characters of a file above which it is no code that people wrote. */
const LONGEST = 1_000_000;
/** Python itself gives up long before. */
const DEEPEST = 1_000;

export function readModule(path: string, text: string): Module | Unread {
  if (text.length > LONGEST) return { place: path, why: `it has over ${LONGEST} characters` };
  const root = parsePython(text);
  if (root === null) return { place: path, why: 'it is no text, or takes too long to read' };
  if (root.hasError) return { place: `${path}:${firstError(root)}`, why: 'it is no Python' };
  const module = {
    ...{ path, scope: scopeOf('module', '', null), classes: new Map(), imports: new Map() },
    ...{
      stars: [],
      calls: [],
      mentions: [],
      altered: new Map<string, Value[]>(),
      functions: new Map(),
    },
  };
  const around = { scope: module.scope, branches: [], inLoop: false, way: null };
  return visit(root, module, around, 0) ? module : { place: path, why: 'it goes too deep' };
}

const firstError = (root: PythonNode): number => {
  const [error] = root.descendantsOfType('ERROR');
  return (error ?? root).startPosition.row + 1;
};

type Lists = 'classes' | 'imports' | 'stars' | 'calls' | 'mentions' | 'altered' | 'functions';
type Making = Omit<Module, Lists> & {
  readonly functions: Map<number, Func>;
  readonly classes: Map<string, Scope>;
  readonly imports: Map<string, Imported>;
  readonly stars: string[];
  readonly calls: Found[];
  readonly mentions: Found[];
  readonly altered: Map<string, Value[]>;
};

const LOOPS: ReadonlySet<string> = new Set([
  ...['for_statement', 'while_statement', 'list_comprehension', 'set_comprehension'],
  ...['dictionary_comprehension', 'generator_expression'],
]);

/** Goes through a tree once; false: it is too deep. */
function visit(
  node: PythonNode,
  making: Making,
  around: Omit<Found, 'node'>,
  depth: number,
): boolean {
  if (depth > DEEPEST) return false;
  bindBy(node, around.scope, making.altered);
  if (node.type === 'call') making.calls.push({ ...around, node });
  if (/^import/.test(node.type)) return take(node, making);
  const own = openedBy(node, around.scope);
  if (own?.kind === 'class') making.classes.set(own.name, own);
  if (own?.kind === 'function') making.functions.set(own.at, functionOf(node, own, around, making));
  const inside = {
    way: { node, up: around.way },
    ...{ scope: own ?? around.scope, branches: around.branches },
    inLoop: around.inLoop || LOOPS.has(node.type),
  };
  return children(node).every((child, index) => {
    const side = node.type === 'return_statement' ? node.startIndex : index;
    // Types only name classes, and what a string holds is no code.
    if (child.type === 'type' || child.type === 'string') return true;
    if (isMention(node, child)) making.mentions.push({ ...inside, node: child });
    const of = choiceOf(node, child, inside.scope);
    const branches =
      of === null ? inside.branches : [...inside.branches, { of: `${making.path}:${of}`, side }];
    return visit(child, making, { ...inside, branches }, depth + 1);
  });
}

function take(node: PythonNode, { imports, stars }: Making): true {
  for (const [name, imported] of importedBy(node)) {
    if (name === '*') stars.push(imported.module);
    else imports.set(name, imported);
  }
  return true;
}

/** Of which choice a node is one side: of an `if`, of a conditional expression, of what a function returns; null: of none. */
function choiceOf(node: PythonNode, child: PythonNode, scope: Scope): string | null {
  if (node.type === 'return_statement') return `return ${scope.at}`;
  const isSide =
    node.type === 'if_statement'
      ? ['block', 'elif_clause', 'else_clause'].includes(child.type)
      : node.type === 'conditional_expression' && child.id !== node.namedChild(1)?.id;
  return isSide ? String(node.startIndex) : null;
}

const isMention = (node: PythonNode, child: PythonNode): boolean =>
  ['identifier', 'attribute'].includes(child.type) &&
  node.type !== 'attribute' &&
  ['function', 'name'].every((name) => node.childForFieldName(name)?.id !== child.id);
