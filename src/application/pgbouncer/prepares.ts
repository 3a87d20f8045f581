import { type Argument, argumentsOf, type Given } from '../arguments.ts';
import type { Folded } from '../folded.ts';
import { calledAs } from '../names.ts';
import { lineOf } from '../python.ts';
import type { Application } from '../read.ts';

/** A pool or connection whose driver prepares statements by itself. */
export interface Preparing {
  readonly made: string;
  readonly place: string;
  /** What keeps it from doing so. */
  readonly off: string;
}

interface Driver {
  readonly names: RegExp;
  /** The argument that switches it off, and the value that does. */
  readonly argument: string;
  readonly value: number | null;
  readonly off: string;
  /** The argument that hands arguments on. */
  readonly within?: string;
}

const DRIVERS: readonly Driver[] = [
  {
    names: /^asyncpg\.(?:pool\.)?(?:create_pool|Pool|connect)$/,
    ...{ argument: 'statement_cache_size', value: 0, off: 'statement_cache_size=0' },
  },
  {
    names: /^psycopg\.(?:AsyncConnection|Connection)\.connect$|^psycopg\.connect$/,
    ...{ argument: 'prepare_threshold', value: null, off: 'prepare_threshold=None' },
  },
  {
    names: /^psycopg_pool\.(?:Async)?(?:Null)?ConnectionPool$/,
    ...{ argument: 'prepare_threshold', value: null, within: 'kwargs' },
    off: "kwargs={'prepare_threshold': None}",
  },
];

/** Where drivers are left to prepare statements. What cannot be read is not told: it may be switched off there. */
export const preparing = ({ project, modules }: Application): readonly Preparing[] =>
  modules.flatMap((module) =>
    module.calls.flatMap((found) => {
      const callee = found.node.childForFieldName('function');
      const made = callee === null ? null : calledAs(project, module, callee);
      const driver = DRIVERS.find(({ names }) => made !== null && names.test(made));
      if (made === null || driver === undefined) return [];
      const given = argumentsOf(project, module, found);
      if (isOff(given, driver)) return [];
      return [{ made, place: `${module.path}:${lineOf(found.node)}`, off: driver.off }];
    }),
  );

function isOff(given: Given, { argument, value, within }: Driver): boolean {
  const folded =
    within === undefined ? given.get(argument)?.folded() : inside(given.get(within), argument);
  if (folded === undefined) return given.has('**');
  return !('value' in folded) || folded.value === value;
}

function inside(outer: Argument | undefined, name: string): Folded | undefined {
  const folded = outer?.folded();
  return folded !== undefined && 'keys' in folded ? folded.keys.get(name) : folded;
}
