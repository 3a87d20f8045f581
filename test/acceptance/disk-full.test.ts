import { execFile } from 'node:child_process';
import { chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { startApply } from '../faults/cli.ts';
import { withClient } from '../faults/server.ts';
import { plan } from '../support/dbopt.ts';

const run = promisify(execFile);

const DESIGN = `
version: 1
tables:
  t: { indexes: { t_a: { on: [a], tablespace: small }, t_b: { on: [b], tablespace: small } } }
`;

/** A file system that a few megabytes fill. */
async function smallDisk(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=0700', 'tmpfs', folder]);
  } catch (error) {
    await rm(folder, { recursive: true });
    t.skip(`needs the right to mount: ${error}`);
  }
  onTestFinished(async () => {
    await run('umount', ['--lazy', folder]);
    await rm(folder, { recursive: true });
  });
  return folder;
}

test('a disk that fills during a build: cleaned up, reported, and resumed once there is room', async (t) => {
  const disk = await smallDisk(t);
  const { url, directory, stop } = await startEmbedded({ settings: { fsync: 'off' } });
  onTestFinished(stop);
  const { uid, gid } = await stat(join(directory, 'data'));
  await chown(disk, uid, gid);
  const ask = (text: string) => withClient(url, async (client) => (await client.query(text)).rows);
  await ask(`CREATE TABLE t AS SELECT g AS a, md5(g::text) AS b FROM generate_series(1, 100000) g`);
  await ask(`CREATE TABLESPACE small LOCATION '${disk}'`);

  const { code, stderr } = await (await startApply(url, DESIGN)).ended;
  expect(code).toBe(3);
  expect(stderr).toContain('disk-full');
  expect(stderr).toContain('make room on the server');
  expect(await ask('SELECT FROM pg_index WHERE NOT indisvalid')).toEqual([]);
  expect(await ask('SELECT outcome FROM dbopt.runs')).toEqual([{ outcome: 'failed' }]);

  await run('mount', ['-o', 'remount,size=64m', disk]);
  expect((await (await startApply(url, DESIGN)).ended).code).toBe(0);
  expect((await plan(url, DESIGN)).steps).toEqual([]);
}, 120_000);
