import {
  type Actual,
  type AvailableExtension,
  address,
  type Declared,
  type DesireContext,
  type Diagnostic,
  type Fields,
  isList,
  isMap,
  type Snapshot,
  suggestion,
  unvaried,
  type ValueMap,
} from '../../model/index.ts';
import { problem, refuse } from '../shared/problems.ts';
import { type Constraint, compareVersions, parseConstraint } from '../shared/version.ts';

/** A declared extension: the version and schema it is to have here. */
export function desireExtension(declared: Declared, context: DesireContext) {
  const name = declared.names[0] ?? '';
  const version = wantedVersion(declared, name, context.snapshot);
  const schema = wantedSchema(declared, name, context.snapshot);
  const diagnostics = [
    ...version.diagnostics,
    ...schema.diagnostics,
    ...missing(declared, name, context),
  ];
  if (diagnostics.length > 0) return refuse(...diagnostics);
  const { kind, address: at, names, place, keep } = declared;
  const fields = { ...version.fields, ...schema.fields };
  const waits = isPreloaded(name, context) && !isLoaded(name, context.snapshot);
  const facts = { waits, coming: comingFor(name, context) };
  const isNew = context.snapshot.actual[at] === undefined;
  return {
    desired: [{ kind, address: at, names, place, keep, fields, facts }],
    diagnostics: waits && isNew ? [twoApplies(declared, name)] : [],
  };
}

/** Never CASCADE: what an extension requires is declared too, or there already. */
function missing(
  declared: Declared,
  name: string,
  { snapshot, declared: all }: DesireContext,
): readonly Diagnostic[] {
  const there = new Set([...all.map((d) => d.address), ...Object.keys(snapshot.actual)]);
  if (Object.hasOwn(snapshot.actual, declared.address)) return [];
  return (snapshot.server.extensions[name]?.requires ?? [])
    .filter((other) => !there.has(address('extension', other)))
    .map((other) => {
      const message = `${name} requires extension ${other}, which is neither installed nor declared`;
      const hint = `declare ${other} too`;
      return problem(declared, '', 'extension-required', message, { hint });
    });
}

/** Where the plan puts extensions that it requires, if it does. */
function comingFor(name: string, { snapshot, declared }: DesireContext): ValueMap {
  const { extensions } = snapshot.server;
  const put = declared
    .filter(
      ({ kind, names }) =>
        kind === 'extension' && extensions[name]?.searches.includes(names[0] ?? '') === true,
    )
    .flatMap(({ address: at, names: [other = ''], spec }) =>
      typeof spec.schema === 'string'
        ? [[other, spec.schema]]
        : Object.hasOwn(snapshot.actual, at)
          ? []
          : [[other, extensions[other]?.schema ?? 'public']],
    );
  return Object.fromEntries(put);
}

/** What preloads libraries; it needs a restart. */
export const PRELOAD = address('setting', 'shared_preload_libraries');

/** The design wants a library of its name preloaded: then some extensions can be created only afterwards. */
function isPreloaded(name: string, { declared }: DesireContext): boolean {
  const spec = declared.find((d) => d.address === PRELOAD)?.spec;
  const libraries = [spec?.value, spec?.include].flat().map(String);
  return libraries.flatMap((each) => each.split(',')).some((each) => each.trim() === name);
}

/** The running server has it. */
function isLoaded(name: string, { actual }: Snapshot): boolean {
  const running = actual[PRELOAD]?.facts.running;
  return isMap(running) && isList(running.value) && running.value.includes(name);
}

function twoApplies(declared: Declared, name: string): Diagnostic {
  const message = `the library of ${name} is loaded only when the server restarts: if the extension needs it, it takes two applies with a restart between them`;
  const hint = 'apply --restart-command restarts in between, also for what an earlier apply left';
  return problem(declared, '', 'awaits-restart', message, { hint, severity: 'info' });
}

const INSTALL = 'install its package on the machine of the server first';

interface Part {
  readonly fields: Fields;
  readonly diagnostics: readonly Diagnostic[];
}

const part = (path: string, value: string): Part => ({
  fields: { [path]: { value, text: value } },
  diagnostics: [],
});

const reject = (diagnostic: Diagnostic): Part => ({ fields: {}, diagnostics: [diagnostic] });

/** The installed version where it will do; else the best that can be reached from here. */
function wantedVersion(declared: Declared, name: string, { actual, server }: Snapshot): Part {
  const text = typeof declared.spec.version === 'string' ? declared.spec.version : '*';
  const satisfies = parseConstraint(text);
  if (satisfies === null) {
    const message = `${JSON.stringify(text)} is no version constraint`;
    const hint = 'write it like "0.8.0", ">=0.7", ">=0.7, <0.9", "^1.2", "~1.2.3" or "*"';
    return reject(problem(declared, 'version', 'bad-version', message, { hint }));
  }
  const installed = actual[declared.address];
  const current = String(installed?.fields.version?.value);
  if (installed !== undefined && satisfies(current)) return part('version', current);
  const available = server.extensions[name];
  if (available === undefined) {
    const message = `extension ${name} is not available on this server`;
    const near = suggestion(name, Object.keys(server.extensions));
    const hint = near.hint ?? INSTALL;
    return reject(problem(declared, '', 'extension-not-available', message, { hint }));
  }
  const target = best(candidates(available, installed), available, satisfies);
  if (target !== null) return part('version', target);
  return reject(unreachable(declared, name, text, available, installed));
}

const candidates = (available: AvailableExtension, installed: Actual | undefined) =>
  installed === undefined
    ? available.versions
    : isList(installed.facts.updates)
      ? installed.facts.updates.map(String)
      : [];

/** What its packager made the default, where that will do; else the highest. */
function best(
  versions: readonly string[],
  { defaultVersion }: AvailableExtension,
  satisfies: Constraint,
): string | null {
  const fit = versions.filter((v) => /^\d/.test(v) && satisfies(v)).sort(compareVersions);
  return fit.includes(defaultVersion) ? defaultVersion : (fit.at(-1) ?? null);
}

function unreachable(
  declared: Declared,
  name: string,
  wanted: string,
  { versions }: AvailableExtension,
  installed: Actual | undefined,
): Diagnostic {
  const hint = `available: ${[...versions].sort(compareVersions).join(', ')}`;
  if (installed === undefined) {
    const message = `no available version of ${name} is ${wanted}`;
    return problem(declared, 'version', 'version-not-available', message, { hint });
  }
  const message = `${name} ${installed.fields.version?.text} cannot be updated to ${wanted}`;
  return problem(declared, 'version', 'no-update-path', message, { hint });
}

function wantedSchema(declared: Declared, name: string, { actual, server }: Snapshot): Part {
  const { schema } = declared.spec;
  if (typeof schema !== 'string') return { fields: {}, diagnostics: [] };
  const fixed = server.extensions[name]?.schema ?? null;
  const installed = actual[declared.address];
  const current = installed?.fields.schema?.value;
  if (schema === current) return part('schema', schema);
  if (fixed !== null && fixed !== schema) {
    const message = `${name} can only be in schema ${fixed}`;
    return reject(problem(declared, 'schema', 'fixed-schema', message));
  }
  if (installed !== undefined && installed.facts.relocatable !== true) {
    const message = `${name} is in schema ${String(current)} and cannot be moved`;
    const hint = `declare schema: ${unvaried(String(current))}, or drop the extension and let dbopt make it again`;
    return reject(problem(declared, 'schema', 'not-relocatable', message, { hint }));
  }
  // Those that begin so are the server's own, and it makes no more of them.
  if (schema.startsWith('pg_') && !server.schemas.includes(schema)) {
    const message = `there is no schema ${JSON.stringify(schema)}, and none of this name can be made`;
    const hint =
      'names that begin with pg_ are reserved for the server’s own schemas: choose another';
    return reject(problem(declared, 'schema', 'bad-name', message, { hint }));
  }
  return part('schema', schema);
}
