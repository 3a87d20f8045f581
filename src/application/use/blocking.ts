import type { Func } from '../found.ts';
import { calleeOf } from './calls.ts';
import { clientOf, VERBS } from './clients.ts';
import { type Call, connects } from './queries.ts';
import type { Use } from './use.ts';

/** What holds its thread up, and where. */
export interface Blocking {
  readonly what: string;
  readonly at: string;
  /** It asks the database. */
  readonly isDatabase: boolean;
}

/** Modules of which each of these holds its thread up. */
const BLOCKS: ReadonlyMap<string, RegExp> = new Map([
  ['time', /^sleep$/],
  ['requests', VERBS],
  ['requests.api', VERBS],
  ['httpx', VERBS],
  ['urllib3', /^request$/],
  ['urllib.request', /^(urlopen|urlretrieve)$/],
  ['subprocess', /^(run|call|check_call|check_output|getoutput|getstatusoutput|Popen)$/],
  ['os', /^(system|popen|wait|waitpid|spawn[lpve]+)$/],
  ['socket', /^(create_connection|gethostbyname|getaddrinfo)$/],
  ['smtplib', /^SMTP(_SSL)?$/],
]);

function isBlocking(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && BLOCKS.get(name.slice(0, dot))?.test(name.slice(dot + 1)) === true;
}

/** The name it is called by is not one that something else of the module has. */
function isImported({ node, module }: Call): boolean {
  const head = /^\w+/.exec(calleeOf(node).callee?.text ?? '')?.[0] ?? '';
  return module.imports.has(head) && !module.scope.values.has(head);
}

/** Whether a call itself holds up its thread; what is awaited does not. */
export function blocks(use: Use, call: Call): Blocking | null {
  const { name, isAwaited, module, line } = call;
  if (isAwaited) return null;
  const at = `${module.path}:${line}`;
  if (name !== null && isBlocking(name) && isImported(call)) {
    return { what: name, at, isDatabase: false };
  }
  const client = clientOf(use.code, call);
  if (client !== null) return { what: client, at, isDatabase: false };
  const query = use.query(call);
  if (query !== null && !query.on.isAsync) {
    return { what: `${query.on.library}’s ${calleeOf(call.node).method}`, at, isDatabase: true };
  }
  const takes = call.receiver !== null && !call.receiver.isAsync && use.takes(call) !== null;
  const opens = connects(call) && /^psycopg(2|\.connect|\.Connection)/.test(name ?? '');
  // A session takes its connection with the first statement.
  const isLazy = call.receiver?.role === 'maker' || (takes && call.receiver?.role === 'session');
  return opens || (takes && !isLazy) ? { what: name ?? call.method, at, isDatabase: true } : null;
}

const DEEPEST = 8;

/** What a function that is called, and not awaited, holds its caller up with. */
export function blocksBelow(
  use: Use,
  func: Func,
  known: Map<Func, Blocking | null>,
  depth = 0,
): Blocking | null {
  const before = known.get(func);
  if (before !== undefined) return before;
  known.set(func, null);
  if (func.isAsync || depth > DEEPEST || isGenerator(func)) return null;
  for (const call of use.in(func)) {
    const own =
      blocks(use, call) ??
      (call.target === null || call.isAwaited
        ? null
        : blocksBelow(use, call.target, known, depth + 1));
    if (own === null) continue;
    known.set(func, own);
    return own;
  }
  return null;
}

/** Calling it runs none of it. */
const isGenerator = ({ node }: Func): boolean =>
  (node.childForFieldName('body')?.descendantsOfType('yield') ?? []).length > 0;
