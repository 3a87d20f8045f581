import { expect, test } from 'vitest';
import type { CacheAnswer, Declared, StateEntry, ValueMap } from '../../src/model/index.ts';
import { compare } from '../../src/planner/index.ts';
import { desireOf } from '../../src/providers/cache/desire.ts';
import { actualOf } from '../../src/providers/cache/fields.ts';
import { steps } from '../../src/providers/cache/steps.ts';
import { cache } from '../../src/providers/cache.ts';

const place = { file: 'dbopt.yaml', line: 1, column: 1 };

function declared(name: string, spec: ValueMap = {}): Declared {
  const whole = { url: 'redis://h', prefix: `${name}:`, version: 'v42', ...spec };
  const [kind, address] = ['cache', `cache.${name}`];
  return { kind, address, names: [name], spec: whole, place, places: () => ({}), keep: false };
}

const FEAT = declared('feat');

const answer = (given: Partial<CacheAnswer>): CacheAnswer => ({
  ...{ served: 'v42', versions: {}, others: 0, whole: true, resting: false },
  ...given,
});

const keys = (count: number, lasting = count) => ({ keys: count, lasting });

/** The state after an apply that had this version served. */
function entryOf(version: string, retired: readonly string[] = []): StateEntry {
  return {
    ...{ address: FEAT.address, kind: 'cache', names: ['feat'], made: false, keep: false },
    ...{ by: 'test', at: '2030-01-01T00:00:00Z', run: 'r1' },
    fields: {
      version: { now: { value: version, text: version }, former: null },
      retired: { now: { value: retired, text: retired.join(', ') }, former: null },
    },
  };
}

function planned(found: CacheAnswer, entry?: StateEntry, all: readonly Declared[] = [FEAT]) {
  const entries = entry === undefined ? {} : { [FEAT.address]: entry };
  const actual = actualOf(FEAT, found, entry);
  const { desired, diagnostics } = desireOf(FEAT, { all, entry, answer: found });
  const changes = compare({
    ...{ desired, entries, made: new Set<string>(), how: () => 'in place' },
    actual: actual === null ? {} : { [FEAT.address]: actual },
  });
  const work = changes.flatMap(steps);
  return {
    codes: diagnostics.map(({ code }) => code),
    actions: changes.map(({ action }) => action),
    sql: work.flatMap(({ sql }) => sql),
    hazards: work.flatMap(({ hazards }) => hazards.map(({ message }) => message)),
  };
}

const SERVE = 'SET feat:version v42 -- only while it is v41';

test('a version that is as full as the one before is served, and that one runs out', () => {
  const { actions, sql, hazards } = planned(
    answer({ served: 'v41', versions: { v41: keys(100), v42: keys(95) } }),
    entryOf('v41'),
  );
  expect(actions).toEqual(['update']);
  expect(sql).toEqual([SERVE, 'EXPIRE feat:v41:* 600 LT']);
  expect(hazards).toEqual([]);
});

test('one that is not is cold', () => {
  const versions = { v41: keys(100), v42: keys(94) };
  const { hazards } = planned(answer({ served: 'v41', versions }));
  expect(hazards).toEqual([
    "v42 has 94 keys, 94% of v41's 100: whoever misses one asks the database",
  ]);
});

test('the first version of all is served without anything to compare it with', () => {
  const { actions, sql, hazards } = planned(answer({ served: null }));
  expect([actions, sql, hazards]).toEqual([
    ['create'],
    ['SET feat:version v42 -- only while it is not there'],
    [],
  ]);
});

test('a version that is taken back keeps the keys that were running out', () => {
  const versions = { v41: keys(100), v42: keys(100, 0) };
  const { sql } = planned(answer({ served: 'v41', versions }), entryOf('v41', ['v42']));
  expect(sql).toEqual(['PERSIST feat:v42:*', SERVE, 'EXPIRE feat:v41:* 600 LT']);
});

test('what was not counted may be what an apply did not come to', () => {
  const partly = { whole: false, versions: { v41: keys(100, 0), v42: keys(100) } };
  expect(planned(answer(partly), entryOf('v42', ['v41'])).sql).toEqual([]);
  expect(planned(answer(partly), entryOf('v41')).sql).toEqual(['EXPIRE feat:v41:* 600 LT']);
  const back = { served: 'v41', whole: false, versions: { v41: keys(100), v42: keys(100) } };
  expect(planned(answer(back), entryOf('v41', ['v42'])).sql[0]).toBe('PERSIST feat:v42:*');
  expect(planned(answer(back), entryOf('v41')).sql[0]).toBe(SERVE);
});

test('where the application gives all keys a time of its own, that is left to it', () => {
  const versions = { v41: keys(100, 0), v42: keys(100, 0) };
  expect(planned(answer({ served: 'v41', versions })).sql).toEqual([SERVE]);
});

test('what is being filled, and what is no version, is left alone', () => {
  const versions = { v42: keys(9), v43: keys(5), lock: keys(1) };
  const { actions, codes } = planned(answer({ versions }), entryOf('v42', ['v41']));
  expect([actions, codes]).toEqual([[], ['cache-not-served']]);
});

test('late writers have their grace, and then their keys expire as well', () => {
  const versions = { v41: keys(3), v42: keys(9) };
  const entry = entryOf('v42', ['v41']);
  expect(planned(answer({ versions, resting: true }), entry).actions).toEqual([]);
  expect(planned(answer({ versions }), entry).sql).toEqual(['EXPIRE feat:v41:* 600 LT']);
});

test('two caches whose keys begin alike cannot be told apart', () => {
  const other = declared('more', { prefix: 'feat:more:' });
  expect(planned(answer({}), undefined, [FEAT, other]).codes).toEqual(['cache-overlap']);
  const elsewhere = declared('more', { prefix: 'feat:more:', url: 'redis://other' });
  expect(planned(answer({}), undefined, [FEAT, elsewhere]).codes).toEqual([]);
});

test('the url is asked, and goes nowhere else', () => {
  const secret = declared('feat', { url: 'redis://u:hunter22@h' });
  expect(cache.beside?.ask(secret, undefined).url).toContain('hunter22');
  const { desired } = desireOf(secret, { all: [secret], entry: undefined, answer: answer({}) });
  expect(JSON.stringify(desired)).not.toContain('hunter22');
});

test.each<[string, Partial<CacheAnswer>]>([
  ['a token', { served: 'sk_live_51Habcdef' }],
  ['a value that keys under another prefix have', { served: 'alice', versions: { v41: keys(1) } }],
  ['lines', { served: 'v41\nsecret', versions: { 'v41\nsecret': keys(1) } }],
  ['what only its numbers tell from a version, and is a number', { served: '4123123' }],
])('a pointer that holds %s is refused without it', (_, given) => {
  const { codes, actions, sql } = planned(answer(given));
  expect([codes, actions, sql]).toEqual([['cache-no-version'], [], []]);
});

test.each<[string, Partial<CacheAnswer>, StateEntry | undefined]>([
  ['that the design has', { served: 'v42' }, undefined],
  ['that the state remembers', { served: 'blue' }, entryOf('green', ['blue'])],
  ['that keys are of', { served: 'blue', versions: { blue: keys(1) } }, undefined],
  ['that only its number tells from a known one', { served: 'v7' }, undefined],
])('a version %s is one', (_, given, entry) =>
  expect(planned(answer(given), entry).codes).toEqual([]),
);

test('of keys that are no version that is known only the number is told', () => {
  const versions = { v43: keys(5), 'tok-9f8e': keys(1), 'alice@example.com': keys(2) };
  const { diagnostics } = desireOf(FEAT, {
    all: [FEAT],
    entry: undefined,
    answer: answer({ versions }),
  });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'there are keys of versions that were never served: v43 (5 keys), 2 more',
  ]);
});
