import type { Counted } from '../../model/index.ts';
import type { Environment } from './environment.ts';
import { helmReplicas, kubernetesServices } from './kubernetes.ts';
import { composeServices, imageService, procfileServices, type Service } from './services.ts';

/** A file beside the application that may say how it is run. */
export interface DeployFile {
  readonly path: string;
  readonly text: string;
}

export interface Deployment {
  readonly services: readonly Service[];
  /** Numbers that the application finds in its environment. */
  readonly environment: Environment;
  /** gunicorn's configuration, where a command names it. */
  readonly configs: readonly string[];
  readonly notes: readonly string[];
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? '';
const IMAGE = /^(Dockerfile|Containerfile)(\.\w+)?$|\.Dockerfile$/;
const COMPOSE = /^(docker-)?compose(\.[\w-]+)?\.ya?ml$/;
const VALUES = /^values([.-]\w+)?\.ya?ml$/;

/** Whether a file is one that is read for this, by its name alone. */
export const saysDeployment = (path: string): boolean =>
  (IMAGE.test(nameOf(path)) || nameOf(path) === 'Procfile' || /\.ya?ml$/.test(path)) &&
  // What is for development says nothing of production.
  !/(^|[/._-])(dev|develop|development|test|tests|local|ci|override|staging|stage|debug|example)([/._-]|$)/i.test(
    path,
  );

/** How the application is run: what says most, first. Kubernetes, then compose, then a Procfile, then an image; a chart's
 *  values say how many replicas there are of what the image runs. */
export function deploymentOf(files: readonly DeployFile[]): Deployment {
  const named = (pattern: RegExp) => files.filter(({ path }) => pattern.test(nameOf(path)));
  const images = named(IMAGE).flatMap(({ path, text }) => imageService(path, text) ?? []);
  const manifests = files.filter(
    ({ path }) => /\.ya?ml$/.test(path) && !COMPOSE.test(nameOf(path)),
  );
  const charted = named(VALUES).flatMap(({ path, text }) => helmReplicas(path, text) ?? [])[0];
  const sources = [
    kubernetesServices(manifests),
    named(COMPOSE).flatMap(({ path, text }) => composeServices(path, text)),
    named(/^Procfile$/).flatMap(({ path, text }) => procfileServices(path, text)),
    images,
  ];
  const [image] = images;
  const chosen =
    sources.find((one) => one.some(isServing)) ?? sources.find((one) => one.length > 0) ?? [];
  const counts = (one: Service) => isServing(one) || one.command?.workers != null;
  const services = chosen
    .filter(counts)
    .map((one) => withImage(one, image))
    .map((one) => ({ ...one, replicas: one.replicas ?? charted ?? null }));
  return {
    services,
    environment: new Map(services.flatMap(({ environment }) => [...environment])),
    configs: services.flatMap(({ command }) => command?.config?.split(/\s+/)[0] ?? []),
    notes: chosen
      .filter((one) => !counts(one))
      .map(({ name, command }) => `processes of ${command?.server} (${name}) are not counted`),
  };
}

const isServing = ({ command }: Service): boolean => command?.isJob !== true;

/** What says no command runs what the image starts. */
const withImage = (one: Service, image: Service | undefined): Service =>
  one.command !== null || image === undefined
    ? one
    : {
        ...one,
        command: image.command,
        environment: new Map([...image.environment, ...one.environment]),
      };

/** Processes that the application's own Python speaks of. */
export interface Configured {
  /** In gunicorn's configuration; null: nothing does. */
  readonly gunicorn: Counted | null;
  /** Started by the application itself. */
  readonly started: Counted | null;
}

/** Processes of one replica: what the command says, else gunicorn's configuration, else the environment. */
function workersOf({ command, environment }: Service, configured: Configured): Counted | null {
  if (command?.workers != null) return command.workers;
  const { server = '' } = command ?? {};
  const own = [
    /^(gunicorn)?$/.test(server) ? configured.gunicorn : null,
    /^(python)?$/.test(server) ? configured.started : null,
  ].find((one) => one !== null);
  if (own !== undefined || server === 'python') return own ?? null;
  const said = environment.get('WEB_CONCURRENCY');
  return said === undefined ? null : { count: said.value, place: said.place };
}

/** Replicas and processes of all services together: of several the sum of their processes. */
export function factorsOf(
  { services }: Deployment,
  configured: Configured,
): { readonly workers: Counted | null; readonly replicas: Counted | null } {
  const all = services.map((one) => ({
    replicas: one.replicas,
    workers: workersOf(one, configured),
  }));
  const [only, ...more] = all;
  if (only === undefined) {
    return { workers: configured.gunicorn ?? configured.started, replicas: null };
  }
  if (more.length === 0) return only;
  let count = 0;
  for (const { replicas, workers } of all) {
    for (const one of [replicas, workers]) {
      if (one !== null && 'unknown' in one) return { workers: one, replicas: null };
    }
    count += countOf(replicas) * countOf(workers);
  }
  const places = all.flatMap(({ replicas, workers }) => [placeOf(workers), placeOf(replicas)]);
  const place = [...new Set(places.flatMap((one) => one ?? []))].join(', ');
  return {
    workers: { count, place: place || services.map(({ name }) => name).join(', ') },
    replicas: null,
  };
}

const countOf = (one: Counted | null): number => (one !== null && 'count' in one ? one.count : 1);
const placeOf = (one: Counted | null): string | null =>
  one !== null && 'count' in one ? one.place : null;
