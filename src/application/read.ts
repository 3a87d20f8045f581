import { append, type Counted, type Pool, type PoolResult, type Unread } from '../model/index.ts';
import { type Deployment, factorsOf } from './deploy/deployment.ts';
import { fold } from './fold.ts';
import type { Module } from './found.ts';
import { joined, placesOf } from './imports.ts';
import { readModule } from './module.ts';
import { type Project, projectOf } from './names.ts';
import { poolsOf } from './pools.ts';
import { startedBy } from './started.ts';
import { callersOf } from './use/callers.ts';
import { codeOf } from './use/code.ts';

/** An application by the files it is named by, and those of its project that these import. */
export interface Application {
  readonly project: Project;
  /** Those that are looked through: all that were named, and what they import. */
  readonly modules: readonly Module[];
  readonly unread: readonly Unread[];
  readonly gunicorn: Gunicorn;
  readonly deployment: Deployment;
}

/** What is known of where it runs. */
export interface Around {
  /** Of a machine; null: nobody said. */
  readonly cores: number | null;
  readonly deployment: Deployment;
}

interface Gunicorn {
  /** Where its configuration may lie. */
  readonly paths: readonly string[];
  readonly broken: Unread | null;
}

/** Files that are read beside those that are named, because they are imported. */
const MOST_FILES = 500;
/** Milliseconds: what people write is read in a few seconds. */
const LONGEST = 60_000;
const GUNICORN = ['gunicorn.conf.py', 'gunicorn_conf.py', 'gunicorn_config.py'];

/** Reads files of Python, and those that they import. `read` gives the text of a file of the project by its path; null:
 *  there is none. */
export async function readApplication(
  paths: readonly string[],
  { cores, deployment }: Around,
  read: (path: string) => Promise<string | null>,
): Promise<Application> {
  const modules = new Map<string, Module>();
  const unread: (Unread & { readonly path: string })[] = [];
  const seen = new Set<string>();
  const configuration = [...deployment.configs, ...configurationsFor(paths)];
  const waiting = [...paths, ...configuration];
  const named = new Set(paths);
  const until = performance.now() + LONGEST;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path) || modules.size >= paths.length + MOST_FILES) continue;
    seen.add(path);
    const text = performance.now() > until ? null : await read(path);
    if (text === null && named.has(path)) {
      unread.push({ path, place: path, why: 'there is no permission, or it is too large' });
    }
    if (text === null) continue;
    const module = readModule(path, text);
    if ('why' in module) unread.push({ path, ...module });
    else {
      modules.set(path, module);
      append(waiting, importedFrom(module));
    }
  }
  const isOwn = ({ path }: { readonly path: string }) =>
    named.has(path) || !configuration.includes(path);
  return {
    deployment,
    project: projectOf(modules, cores, deployment.environment),
    modules: [...modules.values()].filter(isOwn),
    unread: unread.filter(isOwn).map(({ place, why }) => ({ place, why })),
    gunicorn: {
      paths: [...configuration, ...elsewhere(modules, configuration)],
      broken: unread.find(({ path }) => configuration.includes(path)) ?? null,
    },
  };
}

/** The pools that it makes, and how it is deployed, as far as its text says. */
export const poolsOfApplication = (application: Application): PoolResult => ({
  kind: 'pool',
  pools: poolsIn(application),
  unread: application.unread,
  ...factorsOf(application.deployment, {
    gunicorn: configured(application),
    started: startedBy(application.project, application.modules),
  }),
  notes: application.deployment.notes,
});

function poolsIn({ project, modules }: Application): readonly Pool[] {
  const code = codeOf(project, modules);
  const callers = callersOf(code);
  return modules.flatMap((module) => poolsOf(project, module, callers));
}

const importedFrom = (module: Module): readonly string[] =>
  [
    ...[...module.imports.values()].flatMap(({ module: from, name }) =>
      name === null ? [from] : [joined(from, name), from],
    ),
    ...module.stars,
  ].flatMap((from) => placesOf(from, module.path));

/** Where gunicorn's configuration may lie: beside the first file, or in a folder above. */
function configurationsFor([first = '']: readonly string[]): readonly string[] {
  const folders = first.split('/').slice(0, -1);
  return [...folders.keys(), folders.length].flatMap((i) =>
    GUNICORN.map((name) => [...folders.slice(0, folders.length - i), name].join('/')),
  );
}

/** The one configuration that lies in a folder of its own, as `deploy/gunicorn.conf.py`. */
function elsewhere(modules: ReadonlyMap<string, Module>, known: readonly string[]) {
  const all = [...modules.keys()].filter((path) => GUNICORN.includes(path.split('/').at(-1) ?? ''));
  return all.length === 1 && !known.includes(all[0] ?? '') ? all : [];
}

/** Processes as gunicorn's configuration has them. */
function configured({ project, gunicorn: { paths, broken } }: Application): Counted | null {
  if (broken !== null) return { unknown: `${broken.place}: ${broken.why}` };
  const module = paths
    .map((path) => project.modules.get(path))
    .find((one) => one?.scope.values.has('workers'));
  const values = module?.scope.values.get('workers') ?? [];
  const [value] = values;
  if (module === undefined || value === undefined) return null;
  const place = `${module.path}:${value.node.startPosition.row + 1}`;
  if (values.length > 1 || value.opaque) return { unknown: `${place} is not the only one` };
  const folded = fold(project, module, value.scope, value.node);
  if ('unknown' in folded) return folded;
  return 'value' in folded && Number.isInteger(folded.value) && Number(folded.value) > 0
    ? { count: Number(folded.value), place }
    : { unknown: `${place} is no number of processes` };
}
