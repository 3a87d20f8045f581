import type { Hazard, Step } from '../../model/index.ts';
import { buildsOf, type Client, codeOf, readOwnerCode } from '../../postgres/index.ts';

/** The steps, with a word on each piece of code that would run with rights its writer has not. */
export async function withOwnerCode(
  client: Client,
  steps: readonly Step[],
): Promise<readonly Step[]> {
  const calls = steps.flatMap((step) => step.calls ?? []);
  const all = (key: 'tables' | 'types' | 'definitions' | 'sets' | 'extensions') => [
    ...new Set(calls.flatMap((each) => each[key] ?? [])),
  ];
  const code = await readOwnerCode(client, {
    tables: all('tables'),
    types: all('types'),
    definitions: all('definitions'),
    sets: all('sets'),
    extensions: all('extensions'),
    scripts: calls.flatMap(({ scripts = [] }) => scripts),
    moves: calls.flatMap(({ moves = [] }) => moves),
    builds: buildsOf(calls),
  });
  if (code.length === 0) return steps;
  return steps.map((step) =>
    step.calls === undefined
      ? step
      : { ...step, hazards: [...step.hazards, ...codeOf(code, step.calls).map(hazard)] },
  );
}

const hazard = (message: string): Hazard => ({ code: 'owner-code', message });
