import { children, type PythonNode } from '../python.ts';
import { argumentsOfCall, calleeOf, namesIn } from './calls.ts';
import type { Call } from './queries.ts';
import { type Loop, loopsAround } from './way.ts';

/** Sources that give one thing at a time, when it comes. */
const STREAM =
  /consumer|queue|stream|subscri|pubsub|channel|listen|watch|stdin|messages\(|events\(/i;
/** What is many at once already, or another place each time. */
const BATCH =
  /chunk|batch|slice|page|window|bucket|shard|tenant|schema|partition|replica|\bdsn|\burl|attempt|retr/i;
const PAUSES = /\bsleep\s*\(|\.wait\s*\(/;

/** A loop over things that are all there, which runs a call once for each of them; null: there is none, or one whose turns
 *  depend on each other, so that nothing can be sent for all of them together. */
export function eachOf({ found, node }: Call): (Loop & { readonly names: Set<string> }) | null {
  for (const loop of loopsAround(found)) {
    if (loop.isWhile || loop.isAsync) return null;
    const names = carried(loop.node, new Set(loop.targets.flatMap((one) => [...namesIn(one)])));
    const given = argumentsOfCall(node).flatMap((one) => [...namesIn(one)]);
    const { object } = calleeOf(node);
    if (object !== null && [...namesIn(object)].some((name) => names.has(name))) {
      // What it is asked of is another one each time; an object of the session's own chain is not.
      if (!/\.query\s*\(/.test(object.text)) return null;
    }
    const own = /\.query\s*\(/.test(object?.text ?? '') ? [...namesIn(object)] : [];
    if (![...given, ...own].some((name) => names.has(name))) continue;
    return isOpenEnded(loop) ? null : { ...loop, names };
  }
  return null;
}

function isOpenEnded({ node, over, targets }: Loop): boolean {
  const source = over?.text ?? '';
  if (STREAM.test(source) || BATCH.test(source) || targets.some(({ text }) => BATCH.test(text)))
    return true;
  if (over !== null && isShort(over)) return true;
  if (over?.type === 'call' && argumentsOfCall(over).length === 3 && /^range\b/.test(source))
    return true;
  return PAUSES.test(node.text) || leaves(node);
}

/** A few values that stand there. */
const isShort = (over: PythonNode): boolean =>
  ['list', 'tuple', 'set'].includes(over.type) &&
  children(over).every(({ type }) =>
    /^(string|integer|float|identifier|attribute|true|false|none|tuple)$/.test(type),
  ) &&
  children(over).length <= 20;

/** A turn decides whether there is another one. */
function leaves(loop: PythonNode): boolean {
  const isLeft = (node: PythonNode, inner: boolean): boolean => {
    if (/^(function_definition|lambda|class_definition)$/.test(node.type)) return false;
    if (node.type === 'return_statement' || (node.type === 'break_statement' && !inner))
      return true;
    const isLoop = node.id !== loop.id && /^(for|while)_statement$/.test(node.type);
    return children(node).some((child) => isLeft(child, inner || isLoop));
  };
  return isLeft(loop, false);
}

/** Names that get something of others within a node: by assignment, by `with`, by loops. */
export function carried(node: PythonNode, names: Set<string>): Set<string> {
  const pairs: [left: PythonNode | null, right: PythonNode | null][] = [];
  for (const one of node.descendantsOfType([
    ...['assignment', 'augmented_assignment', 'named_expression', 'as_pattern', 'for_statement'],
    'for_in_clause',
  ])) {
    if (one === null) continue;
    if (one.type === 'as_pattern') pairs.push([one.namedChild(1), one.namedChild(0)]);
    else if (one.type === 'named_expression') {
      pairs.push([one.childForFieldName('name'), one.childForFieldName('value')]);
    } else pairs.push([one.childForFieldName('left'), one.childForFieldName('right')]);
  }
  const found = new Set(names);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [left, right] of pairs) {
      if (![...namesIn(right)].some((name) => found.has(name))) continue;
      for (const name of namesIn(left)) found.add(name);
    }
  }
  return found;
}

/** Names that get what a call gives. */
export function resultsOf(call: Call, within: PythonNode): Set<string> {
  const holder = holderOf(call);
  return holder === null ? new Set() : carried(within, namesIn(holder));
}

/** The left side of the assignment that a call stands in; null: in none. */
function holderOf({ found }: Call): PythonNode | null {
  for (let at = found.way; at !== null; at = at.up) {
    if (at.node.type === 'assignment') return at.node.childForFieldName('left');
    if (at.node.type === 'named_expression') return at.node.childForFieldName('name');
    if (/^(block|module|lambda)$/.test(at.node.type)) return null;
  }
  return null;
}

/** Nobody looks at what it gives. */
export const isUnused = ({ found, isAwaited }: Call): boolean =>
  (isAwaited ? found.way?.up : found.way)?.node.type === 'expression_statement';

/** A turn of the loop may fail, and the others go on. */
export function failsAlone({ found }: Call, loop: Loop): boolean {
  for (let at = found.way; at !== null && at.node.id !== loop.node.id; at = at.up) {
    if (at.node.type === 'try_statement') return true;
  }
  return false;
}
