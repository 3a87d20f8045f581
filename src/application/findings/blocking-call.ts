import type { CodeFinding } from '../../model/index.ts';
import type { Func } from '../found.ts';
import { type Blocking, blocks, blocksBelow } from '../use/blocking.ts';
import { calleeOf } from '../use/calls.ts';
import type { Call } from '../use/queries.ts';
import { nameOfFunc, type Use } from '../use/use.ts';
import { placeOf, told } from './finding.ts';

/** Calls in `async def` that hold up the event loop, and with it every other request. */
export function blockingCalls(use: Use): readonly CodeFinding[] {
  const below = new Map<Func, Blocking | null>();
  const databases = new Set<string>();
  return use.calls.flatMap((call) => {
    const { within, module, line, target, isAwaited } = call;
    if (within === null || !within.isAsync) return [];
    const own = blocks(use, call);
    const found = own ?? (target === null || isAwaited ? null : blocksBelow(use, target, below));
    if (found === null) return [];
    // One remedy mends all calls of a driver in a function.
    const once = `${module.path} ${within.scope.at}`;
    if (found.isDatabase && databases.has(once)) return [];
    if (found.isDatabase) databases.add(once);
    return [blockingCall(call, within, found, `${module.path}:${line}`)];
  });
}

function blockingCall(call: Call, within: Func, found: Blocking, at: string): CodeFinding {
  const where = nameOfFunc(within);
  const isOwn = found.at === at;
  const helper = calleeOf(call.node).callee?.text.slice(0, 60) ?? '';
  return told({
    ...{ code: 'blocking-call', at, where, severity: 'warning' },
    title: isOwn
      ? `${found.what} holds up the event loop in async def ${where}`
      : `${helper} holds up the event loop in async def ${where}: ${found.what} at ${found.at}`,
    outside: remedy(found),
    related: isOwn ? [] : [{ place: placeOf(found.at), what: found.what }],
  });
}

function remedy({ what, isDatabase }: Blocking): string {
  if (isDatabase) {
    return 'use a driver that is awaited (asyncpg, psycopg.AsyncConnection, AsyncSession), make the endpoint a plain def, which runs in a thread, or call it with asyncio.to_thread';
  }
  if (what === 'time.sleep') return 'await asyncio.sleep(…)';
  return /^(requests|httpx|urllib)/.test(what)
    ? 'await httpx.AsyncClient, or call it with asyncio.to_thread'
    : 'call it with asyncio.to_thread';
}
