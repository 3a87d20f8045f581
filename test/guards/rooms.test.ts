import { expect, test } from 'vitest';
import { imports } from './imports.ts';
import { parse, type Source, sourcesBelow } from './sources.ts';

/** Which room may use which: the arrows of the house. */
const ARROWS: { readonly [room: string]: readonly string[] } = {
  model: [],
  postgres: ['model'],
  schema: ['model'],
  providers: ['model', 'postgres'],
  planner: ['model'],
  state: ['model', 'postgres'],
  apply: ['model', 'postgres', 'state'],
  archive: ['model', 'postgres'],
  caches: ['model'],
  advisors: ['model'],
  explain: ['model'],
  application: ['model'],
  checks: ['model', 'advisors'],
  ui: ['model'],
  operations: [
    'model',
    'postgres',
    'schema',
    'providers',
    'planner',
    'state',
    'apply',
    'archive',
    'caches',
    'advisors',
    'explain',
    'application',
    'checks',
  ],
  // Beside what the operations do: what its flags and the demo are made of.
  cli: ['operations', 'ui', 'model', 'postgres', 'schema', 'planner', 'state', 'archive'],
};

const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** A folder of a room has a door of its own where it has an index: what only some need to load. */
const isDoor = (path: string): boolean => /^src\/\w+(\/\w+)?\/index\.ts$/.test(path);

function wrongArrows(source: Source): string[] {
  const room = roomOf(source.path);
  return imports(source)
    .filter(({ of }) => of.startsWith('src/') && roomOf(of) !== room)
    .filter(({ of }) => ARROWS[room]?.includes(roomOf(of)) !== true || !isDoor(of))
    .map(({ of, place }) => `${place} imports ${of}`);
}

test('rooms use each other along the arrows, through the front door', () => {
  expect(sourcesBelow('src').flatMap(wrongArrows)).toEqual([]);
});

test.each([
  ["import { x } from '../ui/index.ts'", ['src/planner/a.ts:1 imports src/ui/index.ts']],
  ["import { x } from '../model/plan.ts'", ['src/planner/a.ts:1 imports src/model/plan.ts']],
  ["const x = await import('../ui/index.ts')", ['src/planner/a.ts:1 imports src/ui/index.ts']],
  ["import { x } from '../model/index.ts'", []],
  ["import { x } from './order.ts'", []],
])('%s', (text, found) => {
  expect(wrongArrows(parse('src/planner/a.ts', text))).toEqual(found);
});
