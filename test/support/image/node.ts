import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';

/** Whatever becomes of it. */
export const docker = (...args: string[]) => execa('docker', args, { reject: false });

/** Whether an engine answers, in a run that is not told to do without. */
export const hasEngine = async (): Promise<boolean> =>
  process.env.DBOPT_TEST_BACKEND !== 'embedded' && (await docker('info')).exitCode === 0;

/** Builds an image; throws what the engine says. */
export async function buildImage(tag: string, ...args: string[]): Promise<string> {
  await execa('docker', ['build', '--quiet', '--tag', tag, ...args]);
  return tag;
}

/** Debian with its Node and npm, and nothing else: neither psql nor git. */
export async function nodeImage(): Promise<string> {
  const context = await mkdtemp(join(tmpdir(), 'dbopt-image-'));
  try {
    await copyFile(join(import.meta.dirname, 'Dockerfile'), join(context, 'Dockerfile'));
    await copyFile(CERTIFICATES, join(context, 'ca-certificates.crt')).catch(() =>
      writeFile(join(context, 'ca-certificates.crt'), ''),
    );
    return await buildImage('dbopt-test-node', context);
  } finally {
    await rm(context, { recursive: true });
  }
}
