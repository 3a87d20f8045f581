import { isDeepStrictEqual } from 'node:util';
import type { Ended } from './cli.ts';
import type { Outcome, Undisturbed } from './run.ts';

/** What was not as promised, in words; [] is what every run wants. */
export function complaints(outcome: Outcome, { facts: wanted }: Undisturbed): readonly string[] {
  const { kind, struck, after, before, application, facts } = outcome;
  const differs = (what: 'catalog' | 'state' | 'settings' | 'upkeep' | 'intact') =>
    isDeepStrictEqual(facts[what], wanted[what])
      ? []
      : [difference(what, facts[what], wanted[what])];
  return [
    ...[...struck, ...after].flatMap(misbehaviour),
    ...struck.flatMap((one) => wrongEnd(one, kind.code)),
    ...(after.at(-1)?.code === 0
      ? []
      : [`not done after ${after.length} applies: ${said(after.at(-1))}`]),
    ...(['catalog', 'state', 'settings', 'upkeep', 'intact'] as const).flatMap(differs),
    ...(kind.server === true || isDeepStrictEqual(facts.unlogged, wanted.unlogged)
      ? []
      : [difference('unlogged', facts.unlogged, wanted.unlogged)]),
    ...(isDeepStrictEqual(facts.foreign, before) ? [] : ['foreign indexes were touched']),
    ...facts.unfinished.map(({ what }) => `left behind: ${what}`),
    ...application.errors.map((error) => `the application saw ${error}`),
    ...(kind.server !== true && application.lost > 0 ? ['the application lost connections'] : []),
  ];
}

const said = (ended: Ended | undefined): string =>
  `exit ${ended?.code ?? ended?.signal}: ${ended?.stderr.trim()}`;

function misbehaviour(ended: Ended): readonly string[] {
  return [
    ...(ended.hung ? [`did not end by itself: ${said(ended)}`] : []),
    ...(ended.stderr.includes('This is a bug') ? [`called a bug: ${said(ended)}`] : []),
  ];
}

/** A signal before the work began just ends the process; after it was all done it comes too late. */
function wrongEnd(ended: Ended, code: number | undefined): readonly string[] {
  const began = ended.heard.some(({ event }) => event.type === 'run-started');
  const done = ended.heard.some(
    ({ event }) => event.type === 'run-done' && event.outcome === 'done',
  );
  if (code === undefined || !began || done || ended.code === code) return [];
  return [`expected exit ${code}, got ${said(ended)}`];
}

function difference(what: string, found: unknown, wanted: unknown): string {
  const lines = (value: unknown) => new Set(JSON.stringify(value, null, 1).split('\n'));
  const [a, b] = [lines(found), lines(wanted)];
  const only = [
    ...[...b].filter((line) => !a.has(line)).map((line) => `-${line}`),
    ...[...a].filter((line) => !b.has(line)).map((line) => `+${line}`),
  ];
  return `${what} is not as after an undisturbed apply:\n${only.slice(0, 20).join('\n')}`;
}
