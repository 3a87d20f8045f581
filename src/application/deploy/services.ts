import type { Counted } from '../../model/index.ts';
import { type Command, commandOf } from './command.ts';
import { type Environment, environmentOf, numberOf } from './environment.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Something that runs the application: of compose, of Kubernetes, of a Procfile, an image. */
export interface Service {
  readonly name: string;
  /** null: what the image starts. */
  readonly command: Command | null;
  readonly environment: Environment;
  readonly replicas: Counted | null;
}

const NOTHING: Environment = new Map();
/** Images that run no Python of the project. */
export const OTHERS =
  /(^|\/)(postgres|postgis|redis|valkey|rabbitmq|nginx|traefik|pgbouncer|mysql|mongo|kafka|zookeeper|minio|grafana|prom|elastic|memcached|mailhog|adminer|pgadmin)/i;

export const textsOf = (yaml: Yaml | null): readonly string[] =>
  yaml === null
    ? []
    : yaml.text !== null
      ? [yaml.text]
      : yaml.items.flatMap(({ text }) => text ?? []);

/** Services of compose that are built from the project, or start a server. */
export function composeServices(path: string, text: string): readonly Service[] {
  const services = readYaml(path, text)[0]?.at('services') ?? null;
  if (services === null) return [];
  return services.keys.flatMap((name): readonly Service[] => {
    const one = services.at(name);
    if (one === null || OTHERS.test(one.at('image')?.text ?? '')) return [];
    const environment = composeEnvironment(one.at('environment'));
    const line = [...textsOf(one.at('entrypoint')), ...textsOf(one.at('command'))];
    const place = (one.at('command') ?? one).place;
    const command = line.length === 0 ? null : commandOf(line, environment, place);
    if (line.length > 0 && command === null) return [];
    if (line.length === 0 && one.at('build') === null) return [];
    const count = one.at('deploy', 'replicas') ?? one.at('scale');
    const replicas = count === null ? null : numberOf(count.text, environment, count.place);
    return [{ name, command, environment, replicas }];
  });
}

function composeEnvironment(yaml: Yaml | null): Environment {
  if (yaml === null) return NOTHING;
  const pairs = yaml.keys.map(
    (key) => [key, yaml.at(key)?.text ?? '', yaml.at(key)?.place ?? ''] as const,
  );
  const listed = yaml.items.map(({ text, place }) => {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(text ?? '') ?? [];
    return [name, value, place] as const;
  });
  return environmentOf([...pairs, ...listed]);
}

/** What a Procfile runs for the web; other lines are work of another sort. */
export function procfileServices(path: string, text: string): readonly Service[] {
  return text.split('\n').flatMap((line, at): readonly Service[] => {
    const [, name = '', run = ''] = /^(?!release:)(\w+):\s*(.+)$/.exec(line) ?? [];
    const command = commandOf(run, NOTHING, `${path}:${at + 1}`);
    return command === null ? [] : [{ name, command, environment: NOTHING, replicas: null }];
  });
}

/** What an image starts: the last CMD or ENTRYPOINT. */
export function imageService(path: string, text: string): Service | null {
  const lines = joinedLines(text);
  const pairs = lines.flatMap(({ line, at }) =>
    /^ENV\s/i.test(line)
      ? [...line.matchAll(/\b(\w+)[= ]"?(\d+)"?/g)].map(
          ([, name = '', value = '']) => [name, value, `${path}:${at}`] as const,
        )
      : [],
  );
  const environment = environmentOf(pairs);
  const starts = lines.filter(({ line }) => /^(CMD|ENTRYPOINT)\s/i.test(line));
  const place = `${path}:${starts.at(-1)?.at ?? 1}`;
  const whole = starts
    .map(({ line }) => line.replace(/^\w+\s+/, '').replace(/[[\],"]/g, ' '))
    .join(' ');
  const command = commandOf(whole, environment, place);
  return command === null ? null : { name: path, command, environment, replicas: null };
}

/** Lines that end with a backslash go on. */
function joinedLines(text: string): readonly { readonly line: string; readonly at: number }[] {
  const lines: { line: string; at: number }[] = [];
  let goesOn = false;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    const last = lines.at(-1);
    if (goesOn && last !== undefined) last.line += ` ${line.replace(/\\$/, '').trim()}`;
    else lines.push({ line: line.replace(/\\$/, '').trim(), at: i + 1 });
    goesOn = line.endsWith('\\');
  }
  return lines;
}
