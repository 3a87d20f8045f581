import type { Counted } from '../../model/index.ts';
import { type Environment, flagValue, numberOf } from './environment.ts';
import { isJob, jobsOf } from './jobs.ts';

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
  ['sanic', ['-w', '--workers']],
  ['uwsgi', ['-p', '--processes', '--workers']],
  ['daphne', []],
  ['waitress-serve', []],
]);
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
    if (isJob(program)) {
      // celery beat and flower ask no database.
      if (program === 'celery' && !rest.includes('worker')) continue;
      const workers = jobsOf(program, rest, environment, place);
      return { server: program, workers, config: null, isJob: true };
    }
    if (flags === undefined && !startsPython(words, at)) continue;
    if (flags === undefined) {
      return { server: 'python', workers: null, config: null, isJob: false };
    }
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

/** What brings a database up to date, or is for people, is no process that stays. */
const PASSING =
  /(^|[./_-])(migrations?|migrate|alembic|init|initdb|prestart|seed|load|setup|wait|check|pytest|http\.server|pip|shell)([./_-]|$)/;

/** `python main.py`, `python -m app.worker`: a program of the project itself, which stays. */
function startsPython(words: readonly string[], at: number): boolean {
  if (!words.slice(0, at).some((word) => /^(\S*\/)?python[\d.]*$/.test(word))) return false;
  const [program = '', what = ''] = words.slice(at);
  if (/(^|\/)manage\.py$/.test(program)) return what === 'runserver';
  const isProgram = /^[\w./-]+\.py$/.test(program) || words[at - 1] === '-m';
  return isProgram && !PASSING.test(program);
}
