import type { Counted } from '../../model/index.ts';

/** Variables that a container or a process gets, as far as they are numbers: nothing else of them is kept. */
export type Environment = ReadonlyMap<string, { readonly value: number; readonly place: string }>;

/** What starts the application. */
export interface Command {
  readonly server: string;
  /** As its flags say; null: they say nothing. */
  readonly workers: Counted | null;
  /** The file of gunicorn's configuration that it names. */
  readonly config: string | null;
  /** Work in the background: it has processes of its own sort. */
  readonly isJob: boolean;
}

const SERVERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['gunicorn', ['-w', '--workers']],
  ['uvicorn', ['--workers']],
  ['hypercorn', ['-w', '--workers']],
  ['granian', ['--workers']],
  ['fastapi', ['--workers']],
  ['uwsgi', ['-p', '--processes', '--workers']],
  ['daphne', []],
  ['waitress-serve', []],
]);
const JOBS: ReadonlySet<string> = new Set(['celery', 'arq', 'dramatiq', 'rq', 'huey_consumer']);
/** What only starts something else. */
const BEFORE =
  /^(exec|sh|bash|-l?c|-e|-m|env|python[\d.]*|poetry|uv|pipenv|pdm|run|dumb-init|tini|--|ddtrace-run|newrelic-admin|run-program|opentelemetry-instrument|\w+=\S*)$/;

/** Reads a command line; null: it starts no server that is known. */
export function commandOf(
  text: string | readonly string[],
  environment: Environment,
  place: string,
): Command | null {
  // A shell may do several things: the last one stays.
  const parts = (typeof text === 'string' ? text : text.join(' '))
    .slice(0, 4_000)
    .replace(/["']/g, ' ')
    .split(/&&|;|\|\|/);
  for (const part of parts.reverse()) {
    const words = part.trim().split(/\s+/);
    const at = words.findIndex((word) => !BEFORE.test(word));
    const program = words[at]?.split('/').at(-1) ?? '';
    const flags = SERVERS.get(program);
    const rest = words.slice(at + 1);
    if (JOBS.has(program)) return { server: program, workers: null, config: null, isJob: true };
    if (flags === undefined) continue;
    return {
      ...{ server: program, isJob: false },
      workers: rest.includes('--reload')
        ? { count: 1, place }
        : numberOf(flagValue(rest, flags), environment, place),
      config: program === 'gunicorn' ? flagValue(rest, ['-c', '--config']) : null,
    };
  }
  return null;
}

function flagValue(words: readonly string[], flags: readonly string[]): string | null {
  for (const [at, word] of words.entries()) {
    const flag = flags.find((one) => word === one || word.startsWith(`${one}=`));
    if (flag !== undefined) {
      return word === flag ? words.slice(at + 1, at + 8).join(' ') : word.slice(flag.length + 1);
    }
    // `-w4`
    const short = flags.find((one) => /^-\w$/.test(one) && word.startsWith(one));
    if (short !== undefined && /^\d+$/.test(word.slice(2))) return word.slice(2);
  }
  return null;
}

/** `4`, `${WEB_CONCURRENCY:-4}`, `$WORKERS`. */
export function numberOf(
  text: string | null,
  environment: Environment,
  place: string,
): Counted | null {
  if (text === null) return null;
  const [word = ''] = text.trim().split(/\s+/);
  if (/^\d{1,6}$/.test(word)) return { count: Number(word), place };
  const [, name = '', other] = /^\$\{?(\w+)(?::?-(\d{1,6}))?\}?$/.exec(word) ?? [];
  const set = environment.get(name);
  if (set !== undefined) return { count: set.value, place: set.place };
  return other === undefined
    ? { unknown: `${place} takes it from where it runs` }
    : { count: Number(other), place };
}

/** The variables of a list of pairs that are whole numbers. */
export const environmentOf = (
  pairs: readonly (readonly [name: string, value: string, place: string])[],
): Environment =>
  new Map(
    pairs.flatMap(([name, value, place]) =>
      /^\d{1,6}$/.test(value.trim()) ? [[name, { value: Number(value), place }] as const] : [],
    ),
  );
