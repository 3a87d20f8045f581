import type { Module } from '../found.ts';
import type { Code } from './code.ts';
import type { Handle, Kind, Library, Role } from './kinds.ts';

const NAMES: readonly (readonly [RegExp, Role])[] = [
  [/(^|_)pool$/, 'pool'],
  [/^engine$/, 'pool'],
  [/(^|_)(conn|connection)$/, 'connection'],
  [/(^|_)session$/, 'session'],
  [/^(cur|cursor)$/, 'cursor'],
];

const PACKAGES: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['asyncpg', kinds('asyncpg', true, ['pool', 'connection'])],
  ['aiopg', kinds('aiopg', true, ['pool', 'connection', 'cursor'])],
  ['psycopg2', kinds('psycopg2', false, ['pool', 'connection', 'cursor'])],
]);

function kinds(library: Library, isAsync: boolean, roles: readonly Role[]): readonly Kind[] {
  return roles.map((role) => ({ library, role, isAsync }));
}

/** What a name most likely is where nothing says it: of the one library that the file, or else the project, imports. Those
 *  that are both for awaiting and not are left open. */
export function guessed(code: Code, module: Module, name: string): Handle | null {
  const role = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (role === undefined) return null;
  const own = packagesOf(module);
  const used = own.size > 0 ? own : new Set(code.modules.flatMap((one) => [...packagesOf(one)]));
  const [only] = used;
  if (used.size !== 1 || only === undefined) return null;
  const kind = PACKAGES.get(only)?.find((one) => one.role === role);
  return kind === undefined ? null : { ...kind, pool: `~${name}`, isFresh: false };
}

const DRIVERS = /^(asyncpg|aiopg|psycopg2|psycopg|psycopg_pool|sqlalchemy|sqlmodel|databases)\b/;

const packagesOf = (module: Module): ReadonlySet<string> =>
  new Set(
    [...module.imports.values()].flatMap(({ module: from }) => DRIVERS.exec(from)?.[1] ?? []),
  );
