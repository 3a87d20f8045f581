import { readFile, stat } from 'node:fs/promises';

export interface Asker {
  /** Each of its names. */
  readonly hosts: readonly string[];
  readonly port: string;
  readonly database: string;
  readonly user: string;
}

/** The password that a password file has (manual, 34.16); undefined: none. A file that others may read is left alone,
 *  as psql does, and the reason is told where a password turns out to be needed. */
export async function passwordFrom(path: string, asker: Asker): Promise<string | undefined> {
  if ((await complaintOf(path)) !== null) return undefined;
  const text = await readFile(path, 'utf8').catch(() => '');
  const wanted = [asker.hosts, [asker.port], [asker.database], [asker.user]];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const fields = (line.match(/(?:\\[\s\S]|[^:\\])*(?::|$)/g) ?? []).map((field) =>
      field.replace(/:$/, ''),
    );
    const isOurs = wanted.every(
      (names, i) => fields[i] === '*' || names.some((name) => plain(fields[i]) === name),
    );
    if (isOurs && fields.length > 4) return plain(fields[4]);
  }
  return undefined;
}

const plain = (field: string | undefined): string | undefined =>
  field?.replace(/\\([\s\S])/g, '$1');

/** Why a password file that is there is not read; null: it is, or there is none. */
export async function complaintOf(path: string): Promise<string | null> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return null;
  if (!stats.isFile()) return `${path} is no plain file`;
  if (process.platform === 'win32' || (stats.mode & 0o077) === 0) return null;
  return `${path} is not used, because others may read it: chmod 600 ${path}`;
}
