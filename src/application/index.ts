/** What an application's own code says of its connections. Pure: it gets texts, and runs none of them. */
import type { PoolResult, Unread, Workers } from '../model/index.ts';
import { fold } from './fold.ts';
import { joined, placesOf } from './imports.ts';
import { type Module, readModule } from './module.ts';
import type { Project } from './names.ts';
import { poolsOf } from './pools.ts';

export { loadPython } from './python.ts';

/** Files that are read beside those that are named, because they are imported. */
const MOST_FILES = 500;
const GUNICORN = ['gunicorn.conf.py', 'gunicorn_conf.py', 'gunicorn_config.py'];

/** Pools are looked for in `paths`, names in all that these import. `read` gives the text of a file of the project by its
 *  path; null: there is none. */
export async function readApplication(
  paths: readonly string[],
  cores: number | null,
  read: (path: string) => Promise<string | null>,
): Promise<PoolResult> {
  const modules = new Map<string, Module>();
  const unread: (Unread & { readonly path: string })[] = [];
  const seen = new Set<string>();
  const waiting = [...paths];
  const configuration = configurationsFor(paths);
  waiting.push(...configuration);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path) || modules.size >= paths.length + MOST_FILES) continue;
    seen.add(path);
    const text = await read(path);
    if (text === null && paths.includes(path)) {
      unread.push({ path, place: path, why: 'there is no permission, or it is too large' });
    }
    if (text === null) continue;
    const module = readModule(path, text);
    if ('why' in module) unread.push({ path, ...module });
    else {
      modules.set(path, module);
      waiting.push(...importedFrom(module));
    }
  }
  const project: Project = { modules, cores, budget: { left: 100_000 } };
  const pools = paths.flatMap((path) => {
    const module = modules.get(path);
    return module === undefined ? [] : poolsOf(project, module);
  });
  const broken = unread.find(({ path }) => configuration.includes(path));
  return {
    ...{ kind: 'pool', pools, workers: workersOf(project, configuration, broken) },
    unread: unread
      .filter(({ path }) => paths.includes(path))
      .map(({ place, why }) => ({ place, why })),
  };
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

function workersOf(
  project: Project,
  paths: readonly string[],
  broken: Unread | undefined,
): Workers | null {
  if (broken !== undefined) return { unknown: `${broken.place}: ${broken.why}` };
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
