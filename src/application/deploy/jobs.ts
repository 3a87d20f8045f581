import type { Counted } from '../../model/index.ts';
import { type Environment, flagValue, numberOf } from './environment.ts';

/** What works in the background, with the flags that say how many processes it has; null: one. */
const JOBS: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['celery', ['-c', '--concurrency']],
  ['dramatiq', ['-p', '--processes']],
  ['huey_consumer', ['-w', '--workers']],
  ['arq', null],
  ['rq', null],
]);
/** Ways of celery and huey to work that make no processes. */
const TOGETHER = /^(solo|threads?|gevent|greenlet|eventlet)$/;

const nameOf = (program: string): string => program.replace(/\.py$/, '');

export const isJob = (program: string): boolean => JOBS.has(nameOf(program));

/** Processes of a program that works in the background; null: nobody said, and it makes as many as there are cores. */
export function jobsOf(
  program: string,
  words: readonly string[],
  environment: Environment,
  place: string,
): Counted | null {
  const name = nameOf(program);
  const flags = JOBS.get(name) ?? null;
  const ways = name === 'celery' ? ['-P', '--pool'] : ['-k', '--worker-type'];
  const isPlain = name === 'huey_consumer' ? 'thread' : 'prefork';
  const way = flagValue(words, ways)?.split(/\s/)[0] ?? isPlain;
  if (flags === null || (name !== 'dramatiq' && TOGETHER.test(way))) return { count: 1, place };
  const scaled = name === 'celery' ? flagValue(words, ['--autoscale'])?.split(',')[0] : undefined;
  return numberOf(scaled ?? flagValue(words, flags), environment, place);
}
