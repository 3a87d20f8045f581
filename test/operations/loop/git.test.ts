import { afterEach, expect, test, vi } from 'vitest';
import { gitIn } from '../../../src/operations/loop/git.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['DATABASE_URL', 'anything', false],
  ['PGSERVICEFILE', 'anything', false],
  ['DBOPT_VAR_SECRET', 'anything', false],
  ['SHOP_DB', 'postgres://postgres:canary@host/db', false],
  ['SHOP_ASYNC', 'postgresql+asyncpg://shop:canary@host/db', false],
  ['SHOP_DSN', 'host=h password=canary', false],
  ['https_proxy', 'http://me:canary@proxy:3128', true],
  ['GIT_CONFIG_COUNT', '0', true],
  ['GITHUB_TOKEN', 'canary', true],
])('%s=%s is passed on to git: %s', async (name, value, isPassed) => {
  vi.stubEnv(name, value);
  const git = gitIn('.', process.env, new AbortController().signal);
  const told = await git(['-c', 'alias.told=!env', 'told']);
  expect(told.split('\n').includes(`${name}=${value}`)).toBe(isPassed);
});
