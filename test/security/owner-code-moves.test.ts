import { expect, test, vi } from 'vitest';
import { requireKnownCode } from '../../src/apply/modes.ts';
import { unlessOwnerCode } from '../../src/postgres/index.ts';
import { BLANK_STEP } from '../support/step.ts';
import { type Calls, CUBE, extensionScene, once, script } from './extension-scene.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const scene = extensionScene();

const move = { tables: [], parts: [], moves: [{ extension: 'cube', schema: 'safe' }] };

test.each<[what: string, change: string, messages: readonly string[]]>([
  ['its own', 'SELECT', []],
  [
    'those of its owner, who may make nothing there',
    `${once('m', CUBE)}; ALTER EXTENSION cube ADD FUNCTION m.cube(int, int)`,
    ['m.cube(integer, integer)'],
  ],
  [
    'those of one who may',
    `${once('m', CUBE)}; ALTER EXTENSION cube ADD FUNCTION m.cube(int, int); GRANT CREATE ON SCHEMA safe TO mallory`,
    [],
  ],
  ['beside it', once('m', CUBE), []],
  [
    'into a schema that is to be made',
    `${once('m', CUBE)}; ALTER EXTENSION cube ADD FUNCTION m.cube(int, int); DROP SCHEMA safe CASCADE`,
    ['m.cube(integer, integer)'],
  ],
])('a move takes along: %s', async (_, change, members) => {
  expect(await scene().after(change, () => scene().told(move))).toEqual(
    members.map(
      (each) =>
        `extension cube takes ${each} of mallory into schema safe, where mallory may make nothing`,
    ),
  );
});

/** What came to be since a plan that told of nothing. */
test.each<[what: string, change: string, calls: Calls, stops: boolean]>([
  ['nothing', 'SELECT', script(), false],
  [
    'a right on the schema of what is required',
    'GRANT CREATE ON SCHEMA m TO mallory',
    script(),
    true,
  ],
  [
    'the same, where the plan was to move that away',
    'GRANT CREATE ON SCHEMA m TO mallory',
    script({ cube: 'safe' }),
    true,
  ],
  ['a schema that the plan was to make', 'ALTER SCHEMA safe OWNER TO mallory', script(), true],
  [
    'a member of what is moved',
    `${once('m', CUBE)}; ALTER EXTENSION cube ADD FUNCTION m.cube(int, int)`,
    move,
    true,
  ],
])(
  'just before a step, and before a plan tries it, is looked for: %s',
  async (_, change, calls, stops) => {
    const step = {
      ...BLANK_STEP,
      id: 'extension.x#create',
      address: 'extension.x',
      title: '',
      calls,
    };
    const look = () => scene().after(change, () => requireKnownCode(scene().client, step));
    const statement = unlessOwnerCode('CREATE SCHEMA "its tried"', calls);
    const tries = () => scene().after(change, () => scene().client.query(statement));
    if (stops) {
      await expect(look()).rejects.toThrow('since the plan there is new code');
      await expect(tries()).rejects.toThrow('code of others');
    } else {
      await expect(look()).resolves.toBeUndefined();
      await expect(tries()).resolves.toBeDefined();
    }
  },
);
