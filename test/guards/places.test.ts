import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { read } from './sources.ts';

/** Paths of one machine and hosts of package registries: they mean nothing to whoever clones this. */
const PRIVATE =
  /\/(?:work|home|Users)\/(?!runner\b)[\w.-]+|(?:registry|mirror)\.[a-z][\w.-]+\.[a-z]{2,}/;
const SELF = 'test/guards/places.test.ts';

test('no file names a place of the machine it was written on', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const found = files
    .split('\n')
    .filter((path) => path !== '' && path !== SELF && !/\.(png|gz)$/.test(path))
    .flatMap((path) => {
      const match = PRIVATE.exec(read(path));
      return match === null ? [] : [`${path}: ${match[0]}`];
    });
  expect(found).toEqual([]);
});
