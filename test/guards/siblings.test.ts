import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { imports } from './imports.ts';
import { filesBelow, parse, type Source, sourcesBelow } from './sources.ts';

/** Rooms with one file per member; its parts are in the folder of the same name, what members share in shared/ and statistics/. */
const ROOMS = ['providers', 'advisors', 'checks'].filter((room) => existsSync(`src/${room}`));

/** `src/providers/table/steps.ts` and `src/providers/table.ts` are both of `table`. */
const memberOf = (path: string): string | undefined =>
  /^src\/(?:providers|advisors|checks)\/([\w-]+)/.exec(path)?.[1];

function meddling(source: Source): string[] {
  const member = memberOf(source.path);
  if (member === 'index') return [];
  return imports(source)
    .filter(({ of }) => ![undefined, 'shared', 'statistics', member].includes(memberOf(of)))
    .map(({ of, place }) => `${place} imports ${of}`);
}

test.each(ROOMS)('members of %s do not know each other', (room) => {
  expect(sourcesBelow(`src/${room}`).flatMap(meddling)).toEqual([]);
});

test.each([
  ['src/providers/table.ts', "import { a } from './column/steps.ts'", 1],
  ['src/providers/table/steps.ts', "import { a } from '../column.ts'", 1],
  ['src/providers/shared/step.ts', "import { a } from '../table.ts'", 1],
  ['src/providers/table.ts', "import { a } from './table/steps.ts'", 0],
  ['src/providers/table/steps.ts', "import { a } from '../shared/step.ts'", 0],
])('%s: %s', (path, text, count) => {
  expect(meddling(parse(path, text))).toHaveLength(count);
});

test.each(ROOMS)('every member of %s has its test in the mirrored place', (room) => {
  const tests = new Set(filesBelow('test').filter((path) => path.includes('.test.')));
  const members = filesBelow(`src/${room}`)
    .filter((path) => new RegExp(`^src/${room}/[\\w-]+\\.ts$`).test(path))
    .filter((path) => !path.endsWith('/index.ts'));
  const mirrored = (path: string) => path.replace('src/', 'test/').replace('.ts', '.test.ts');
  expect(members.filter((path) => !tests.has(mirrored(path)))).toEqual([]);
});
