import { isIP } from 'node:net';
import { join } from 'node:path';
import { type ConnectionOptions, checkServerIdentity, rootCertificates } from 'node:tls';
import { badParameter } from './bad.ts';
import { isSecret, type NamedFile, readNamed } from './named.ts';
import type { Conninfo, Host } from './resolve.ts';

/** How to speak to a host: `false` is in the clear. */
export type Speech = ConnectionOptions | false;

/** The ways to speak to a host, in the order in which libpq tries them (manual, 34.19). */
export async function speeches(info: Conninfo, host: Host): Promise<readonly Speech[]> {
  if (host.name.startsWith('/') || info.sslMode === 'disable') return [false];
  const tls = await tlsOf(info, host);
  if (info.sslMode === 'allow') return [false, tls];
  return info.sslMode === 'prefer' ? [tls, false] : [tls];
}

async function tlsOf(info: Conninfo, host: Host): Promise<ConnectionOptions> {
  const { parameters, sslMode } = info;
  const roots = await rootsOf(info);
  const crl = await revoked(info);
  const name = host.name === '' ? (host.address ?? '') : host.name;
  return {
    ...(await ownCertificate(info)),
    ...info.versions,
    ...(roots === null
      ? { rejectUnauthorized: false }
      : { ca: [...roots], rejectUnauthorized: true }),
    ...(crl === null ? {} : { crl }),
    ...(parameters.sslsni === '0' || isIP(name) !== 0 ? {} : { servername: name }),
    checkServerIdentity: (_, certificate) =>
      sslMode === 'verify-full' ? checkServerIdentity(name, certificate) : undefined,
  };
}

/** The certificates that a server's has to be signed with; null: whatever it shows will do. Where there is a file, it
 *  counts in every mode. */
async function rootsOf({ parameters, sslMode, home }: Conninfo): Promise<readonly string[] | null> {
  if (parameters.sslrootcert === 'system') return systemRoots();
  const path = parameters.sslrootcert || join(home, '.postgresql', 'root.crt');
  const file = await readNamed(path);
  if (typeof file !== 'string') return [file.text];
  if (file === 'absent' && !sslMode.startsWith('verify-')) return null;
  throw badParameter(
    `the root certificate ${path}, which sslmode ${sslMode} goes by, ${UNUSABLE}`,
    'name it with sslrootcert; sslrootcert=system takes those of the operating system',
  );
}

/** The same words whatever is wrong: who writes a design may name any path, and is not told what is there. */
const UNUSABLE = 'is not there, not readable, no regular file, or bigger than 16 MB';

/** What is revoked. psql goes on without a list that it cannot read; where one is named nobody wants that. */
async function revoked({ parameters, home }: Conninfo): Promise<string | null> {
  const path = parameters.sslcrl || join(home, '.postgresql', 'root.crl');
  const file = await readNamed(path);
  if (typeof file !== 'string') return file.text;
  if (file === 'absent' && !parameters.sslcrl) return null;
  throw badParameter(`the list of revoked certificates ${path} ${UNUSABLE}`, 'name it with sslcrl');
}

const SYSTEM = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
];

async function systemRoots(): Promise<readonly string[]> {
  for (const path of [process.env.SSL_CERT_FILE, ...SYSTEM]) {
    const file = path === undefined ? 'absent' : await readNamed(path);
    if (typeof file !== 'string') return [file.text];
  }
  return rootCertificates;
}

/** Ours, shown to a server that asks for it. */
async function ownCertificate({ parameters, home }: Conninfo): Promise<ConnectionOptions> {
  const path = parameters.sslcert || join(home, '.postgresql', 'postgresql.crt');
  const cert = await readNamed(path);
  if (cert === 'absent') return {};
  if (cert === 'unfit') throw badParameter(`the certificate to show, ${path}, ${UNUSABLE}`);
  const key = await keyAt(parameters.sslkey || join(home, '.postgresql', 'postgresql.key'));
  const passphrase = parameters.sslpassword;
  return { cert: cert.text, key, ...(passphrase === undefined ? {} : { passphrase }) };
}

async function keyAt(path: string): Promise<string> {
  const file = await readNamed(path);
  if (typeof file !== 'string' && mayBeKey(file)) return file.text;
  throw badParameter(
    `there is a certificate to show, but its key ${path} ${UNUSABLE}, or others may read it`,
    'make it a file that nobody else may read: chmod 600',
  );
}

/** One of root's a group may read. */
const mayBeKey = (file: NamedFile): boolean => isSecret(file, file.uid === 0 ? 0o037 : 0o077);
