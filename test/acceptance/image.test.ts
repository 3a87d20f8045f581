import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';
const IMAGE = 'dbopt-test-image';
const BASE = 'dbopt-test-node';
/** npm installs what the build needs. */
const MINUTES = 60_000;

const docker = (...args: string[]) => execa('docker', args, { reject: false });

/** The image of the repository's Dockerfile, on a base that can be had where only Debian's packages can. */
async function build() {
  const context = await mkdtemp(join(tmpdir(), 'dbopt-image-'));
  onTestFinished(() => rm(context, { recursive: true }));
  await copyFile('test/support/image/Dockerfile', join(context, 'Dockerfile'));
  await copyFile(CERTIFICATES, join(context, 'ca-certificates.crt')).catch(() =>
    writeFile(join(context, 'ca-certificates.crt'), ''),
  );
  const base = await docker('build', '--quiet', '--tag', BASE, context);
  expect([base.exitCode, base.exitCode === 0 ? '' : base.stderr]).toEqual([0, '']);
  const image = await docker(
    ...['build', '--quiet', '--build-arg', `BASE=${BASE}`, '--tag', IMAGE, resolve('.')],
  );
  expect([image.exitCode, image.exitCode === 0 ? '' : image.stderr]).toEqual([0, '']);
}

test(
  'the image plans and applies a design that is mounted, and is not root',
  async (t) => {
    if ((await docker('info')).exitCode !== 0) return t.skip('needs docker');
    await build();
    const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
    await client.query('CREATE TABLE t (a int)');
    const { folder } = await workplace('version: 1\ntables: { t: { with: { fillfactor: 90 } } }\n');
    await execa('chmod', ['-R', 'a+rX', folder]);
    const dbopt = (...args: string[]) =>
      docker(
        ...['run', '--rm', '--network', 'host', '--volume', `${folder}:/design:ro`, IMAGE, ...args],
        ...['--url', url],
      );
    expect((await dbopt('plan', '--detailed-exitcode')).exitCode).toBe(2);
    const applied = await dbopt('apply', '--auto-approve');
    expect([applied.exitCode, applied.stderr]).toEqual([0, expect.stringMatching(/complete/)]);
    expect((await dbopt('plan')).stdout).toMatch(/^No changes\./);
    const user = await docker('run', '--rm', '--entrypoint', 'id', IMAGE, '-u');
    expect(user.stdout).toBe('65532');
  },
  10 * MINUTES,
);
