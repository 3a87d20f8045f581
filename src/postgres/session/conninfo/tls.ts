import { readFile, stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { type ConnectionOptions, checkServerIdentity, rootCertificates } from 'node:tls';
import { badParameter } from './bad.ts';
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
  const crl = await contentsOf(parameters.sslcrl);
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
  const text = await contentsOf(path);
  if (text !== null) return [text];
  if (!sslMode.startsWith('verify-')) return null;
  throw badParameter(
    `sslmode ${sslMode} needs the root certificate, and ${path} is not there or not readable`,
    'name it with sslrootcert; sslrootcert=system takes those of the operating system',
  );
}

const SYSTEM = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
];

async function systemRoots(): Promise<readonly string[]> {
  for (const path of [process.env.SSL_CERT_FILE, ...SYSTEM]) {
    const text = await contentsOf(path);
    if (text !== null) return [text];
  }
  return rootCertificates;
}

/** Ours, shown to a server that asks for it. */
async function ownCertificate({ parameters, home }: Conninfo): Promise<ConnectionOptions> {
  const cert = await contentsOf(parameters.sslcert || join(home, '.postgresql', 'postgresql.crt'));
  if (cert === null) return {};
  const path = parameters.sslkey || join(home, '.postgresql', 'postgresql.key');
  const key = await contentsOf(path);
  if (key === null) {
    throw badParameter(
      `there is a certificate to show, but its key ${path} is not there or not readable`,
    );
  }
  const { mode, uid } = await stat(path);
  const secret = uid === 0 ? 0o037 : 0o077;
  if (process.platform !== 'win32' && (mode & secret) !== 0) {
    throw badParameter(`others may read the private key ${path}`, `chmod 600 ${path}`);
  }
  const passphrase = parameters.sslpassword;
  return { cert, key, ...(passphrase === undefined ? {} : { passphrase }) };
}

const contentsOf = async (path: string | undefined): Promise<string | null> =>
  path === undefined || path === '' ? null : readFile(path, 'utf8').catch(() => null);
