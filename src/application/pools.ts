import type { Pool } from '../model/index.ts';
import { type Argument, argumentsOf } from './arguments.ts';
import type { Found, Module } from './found.ts';
import { frameworkPools } from './frameworks.ts';
import { MAKERS } from './makers.ts';
import { calledAs, type Project } from './names.ts';
import { lineOf } from './python.ts';
import { lostPool, type Made, siteOf, sizedPool } from './sized-pool.ts';
import { type Callers, handedTo } from './use/callers.ts';

/** Functions are handed on; that a class is named says nothing. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  [...MAKERS.keys()].filter((name) => /\.[a-z_]+$/.test(name)),
);

/** The pools that one module makes. */
export function poolsOf(project: Project, module: Module, callers: Callers): readonly Pool[] {
  const handed = module.mentions.flatMap((found): readonly Pool[] => {
    const [made] = namesOf(project, module, found).filter((name) => FUNCTIONS.has(name));
    if (made === undefined || isProvided(project, module, found)) return [];
    return [lostPool(siteOf(module, found, made), 'it is handed on, not called')];
  });
  const made = module.calls.flatMap((found): readonly Pool[] => {
    const callee = found.node.childForFieldName('function');
    const names = callee === null ? [] : namesOf(project, module, { node: callee });
    for (const name of names) {
      const maker = MAKERS.get(name);
      if (maker !== undefined) {
        const site = siteOf(module, found, name);
        const make = () => sizedPool(site, maker, argumentsOf(project, module, found));
        return byCallers(project, callers, make);
      }
    }
    return names.some(isProvider) ? providedBy(project, module, found) : [];
  });
  return [...made, ...handed, ...frameworkPools(project, module)];
}

/** What a container makes once, of what it is given first, with the other arguments. */
const isProvider = (name: string): boolean =>
  /^dependency_injector\.providers\.(\w*Singleton|Resource)$/.test(name);

function providedBy(project: Project, module: Module, found: Found): readonly Pool[] {
  const given = argumentsOf(project, module, found);
  const made = given.get('0')?.called ?? '';
  const maker = MAKERS.get(made);
  if (maker === undefined) return [];
  // What it is made of stands before the arguments.
  const rest = [...given].flatMap(([name, one]): [string, Argument][] =>
    name === '0' ? [] : [[/^\d+$/.test(name) ? String(Number(name) - 1) : name, one]],
  );
  return sizedPool(siteOf(module, found, made), maker, new Map(rest));
}

/** It stands where `providedBy` reads it. */
function isProvided(project: Project, module: Module, { way }: Found): boolean {
  const call = way?.up?.node;
  const callee = call?.type === 'call' ? call.childForFieldName('function') : null;
  return callee != null && namesOf(project, module, { node: callee }).some(isProvider);
}

/** Calls of a function beyond which nobody looks. */
const MOST_CALLERS = 20;

/** A pool whose size is handed to the function that makes it is one for each call of that. */
function byCallers(
  project: Project,
  callers: Callers,
  make: () => readonly Made[],
  depth = 0,
): readonly Pool[] {
  return make().flatMap(({ scope: needs, ...pool }): readonly Pool[] => {
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
