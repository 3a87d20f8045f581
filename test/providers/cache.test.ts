import { expect, test } from 'vitest';
import { desireOf } from '../../src/providers/cache/desire.ts';
import { cache } from '../../src/providers/cache.ts';
import { answer, declared, entryOf, FEAT, keys, planned } from '../support/cache/planned.ts';

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
