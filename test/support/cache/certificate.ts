import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** A certificate for 127.0.0.1 that signs itself, in files. */
export async function selfSigned(): Promise<{ readonly crt: string; readonly key: string }> {
  const home = await mkdtemp(join(tmpdir(), 'dbopt-tls-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const [crt, key] = [join(home, 'own.crt'), join(home, 'own.key')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const names = ['-subj', '/CN=cache', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '30'];
  await run('openssl', ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', crt]);
  return { crt, key };
}
