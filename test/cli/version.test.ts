import { describe, expect, onTestFinished, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { startVersionProxy } from '../support/version-proxy.ts';
import { scene } from './scene.ts';

const COMMANDS = [
  ['plan'],
  ['apply', '--auto-approve'],
  ['drift'],
  ['maintain'],
  ['warm'],
  ['doctor'],
  ['init', '-o', 'new.yaml'],
  ['state', 'list'],
  ['state', 'history'],
] as const;

async function behind(t: Parameters<typeof scene>[0], major: string) {
  const { url } = await scene(t);
  const proxy = await startVersionProxy(url, major);
  onTestFinished(() => proxy.stop());
  const { dbopt } = await workplace('version: 1\nwarm: [public.t]\n');
  return (args: readonly string[]) => dbopt([...args, '--url', proxy.url]);
}

describe.each(['13', '14'])('a server of %s', (major) => {
  test('is refused by every command, in the same words', async (t) => {
    const dbopt = await behind(t, major);
    for (const args of COMMANDS) {
      const { code, stdout, stderr } = await dbopt(args);
      expect([args, code]).toEqual([args, 1]);
      expect(stdout + stderr).toContain(`PostgreSQL ${major}.`);
      expect(stdout + stderr).toMatch(/and dbopt needs\s+15\s+or\s+later/);
    }
  }, 300_000);
});

test('of a server after 18 it is said that it is untested', async (t) => {
  const dbopt = await behind(t, '19');
  const { stdout } = await dbopt(['plan']);
  expect(stdout).toMatch(/warning\[untested-server\]: the server is PostgreSQL 1/);
}, 300_000);
