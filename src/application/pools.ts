import type { Pool, Queue } from '../model/index.ts';
import { type Argument, argumentsOf, type Given } from './arguments.ts';
import { type Folded, notesOf, unknown } from './folded.ts';
import type { Found, Module } from './found.ts';
import { MAKERS, type Maker, type Size } from './makers.ts';
import { calledAs, type Project } from './names.ts';
import { lineOf } from './python.ts';
import type { Scope } from './scope.ts';
import { type Callers, handedTo } from './use/callers.ts';

/** Functions are handed on; that a class is named says nothing. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  [...MAKERS.keys()].filter((name) => /\.[a-z_]+$/.test(name)),
);

/** The pools that one module makes. */
export function poolsOf(project: Project, module: Module, callers: Callers): readonly Pool[] {
  const handed = module.mentions.flatMap((found): readonly Pool[] => {
    const [made] = namesOf(project, module, found).filter((name) => FUNCTIONS.has(name));
    return made === undefined ? [] : [lost(module, found, made, 'it is handed on, not called')];
  });
  const made = module.calls.flatMap((found): readonly Pool[] => {
    const callee = found.node.childForFieldName('function');
    const names = callee === null ? [] : namesOf(project, module, { node: callee });
    for (const name of names) {
      const maker = MAKERS.get(name);
      if (maker !== undefined) {
        return byCallers(project, callers, () => poolOf(project, module, found, name, maker));
      }
    }
    return [];
  });
  return [...made, ...handed];
}

type Made = Pool & { readonly needs?: Scope | undefined };

/** Calls of a function beyond which nobody looks. */
const MOST_CALLERS = 20;

/** A pool whose size is handed to the function that makes it is one for each call of that. */
function byCallers(
  project: Project,
  callers: Callers,
  make: () => readonly Made[],
  depth = 0,
): readonly Pool[] {
  return make().flatMap(({ needs, ...pool }): readonly Pool[] => {
    const all = needs === undefined || depth > 2 || project.given.has(needs) ? [] : callers(needs);
    if (needs === undefined || all.length === 0 || all.length > MOST_CALLERS) return [pool];
    return all.flatMap((caller, side) => {
      project.given.set(needs, handedTo(project, needs, caller));
      const made = byCallers(project, callers, make, depth + 1);
      project.given.delete(needs);
      const at = `${caller.module.path}:${lineOf(caller.found.node)}`;
      return made.map((one) => ({
        ...one,
        branches: [
          ...one.branches,
          ...caller.found.branches,
          ...(caller.isKept ? [{ of: `calls of ${pool.place}`, side }] : []),
        ],
        notes: [...one.notes, ...(all.length > 1 ? [`what is handed over at ${at}`] : [])],
      }));
    });
  });
}

/** A name as its import has it, or as one of the modules that all names are imported from may have it. */
function namesOf(project: Project, module: Module, { node }: Pick<Found, 'node'>) {
  const name = calledAs(project, module, node);
  return name === null ? [] : [name, ...module.stars.map((star) => `${star}.${name}`)];
}

const lost = (module: Module, { node, branches }: Found, made: string, why: string): Pool => ({
  ...{ made, place: `${module.path}:${lineOf(node)}`, branches },
  ...{ most: null, why, notes: [], queue: null },
});

const QUEUES: ReadonlySet<string> = new Set(['QueuePool', 'AsyncAdaptedQueuePool']);

function poolOf(
  project: Project,
  module: Module,
  found: Found,
  made: string,
  maker: Maker,
): readonly Made[] {
  const given = argumentsOf(project, module, found);
  const queue = queueOf(maker, given);
  const no = (why: string, needs?: Scope): readonly Made[] => [
    { ...lost(module, found, made, why), queue, needs },
  ];
  const url =
    maker.engine || maker.url ? (given.get('0') ?? given.get('url'))?.folded() : undefined;
  if (isOtherDatabase(url)) return [];
  if (maker.url && !given.has('max_size')) withSizeOf(url, given);
  if (found.inLoop) return no('it stands in a loop, and may be made more than once');
  const poolClass = given.get('poolclass')?.called;
  if (maker.engine && given.has('poolclass') && !QUEUES.has(poolClass?.split('.').at(-1) ?? '')) {
    const why = 'its poolclass may keep no pool, and open a connection for each use';
    return [lost(module, found, made, why)];
  }
  const sizes = maker.sizes.map((size) => sizeOf(size, maker, given));
  const why = sizes.find((one) => 'unknown' in one);
  if (why !== undefined && 'unknown' in why) return no(why.unknown, why.needs);
  const numbers = sizes.map((one) => ('value' in one ? Number(one.value) : 0));
  if (numbers[0] === 0 && maker.zeroIsEndless)
    return no(`${maker.sizes[0]?.name} 0 bounds nothing`);
  const most = numbers.reduce((sum, one) => sum + one, 0);
  const pool = lost(module, found, made, '');
  return [{ ...pool, most, why: null, notes: notesOf(...sizes), queue }];
}

const needsOf = (given: Given): Scope | undefined => {
  const spread = given.get('**')?.folded();
  return spread !== undefined && 'unknown' in spread ? spread.needs : undefined;
};

/** `?max_size=20` of a URL, as the databases package reads it. */
function withSizeOf(url: Folded | undefined, given: Map<string, Argument>): void {
  const text = url !== undefined && 'value' in url ? String(url.value) : '';
  const [, digits] = /[?&]max_size=(\d{1,6})(?:&|$)/.exec(text) ?? [];
  if (url === undefined || digits === undefined) return;
  given.set('max_size', {
    folded: () => ({ value: Number(digits), notes: notesOf(url) }),
    called: null,
  });
}

function sizeOf(size: Size, maker: Maker, given: Given): Folded {
  const one = given.get(size.name) ?? (size.at === null ? undefined : given.get(String(size.at)));
  const folded = one?.folded();
  if (folded === undefined || ('value' in folded && folded.value === null)) {
    const other = maker.beside?.find(({ name }) => name === size.otherwise);
    if (other !== undefined) return sizeOf(other, maker, given);
    if (folded === undefined && given.has('**'))
      return unknown('what * or ** gives is not known', needsOf(given));
    return typeof size.otherwise === 'number'
      ? { value: size.otherwise }
      : unknown(`without ${size.name} nothing bounds it`);
  }
  if (!('value' in folded))
    return 'unknown' in folded ? folded : unknown(`${size.name} is no number`);
  const isPlain = Number.isInteger(folded.value) && Number(folded.value) >= 0;
  return isPlain ? folded : unknown(`its ${size.name} is no number that bounds it`);
}

function queueOf({ queue }: Maker, given: Given): Queue | null {
  if (queue === undefined) return null;
  const folded = given.get(queue.name ?? '')?.folded();
  if (folded === undefined) {
    return given.has('**') ? null : { seconds: queue.otherwise, said: false };
  }
  if (!('value' in folded)) return null;
  if (folded.value === null) return { seconds: null, said: true };
  return typeof folded.value === 'number' ? { seconds: folded.value, said: true } : null;
}

/** The URL says plainly that it is no PostgreSQL; what only a default says may be another one where it runs. */
const isOtherDatabase = (url: Folded | undefined): boolean =>
  url !== undefined &&
  'value' in url &&
  typeof url.value === 'string' &&
  (url.notes ?? []).length === 0 &&
  /^(sqlite|mysql|mariadb|oracle|mssql)\b/.test(url.value);
