import { isSecret, readNamed } from './named.ts';

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
  const file = await readNamed(path);
  if (typeof file === 'string' || !isSecret(file)) return undefined;
  const wanted = [asker.hosts, [asker.port], [asker.database], [asker.user]];
  for (const line of file.text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue;
    const fields = (line.match(/(?:\\[\s\S]|[^:\\])*\\?(?::|$)/g) ?? []).map((field) =>
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

/** What to do where a password is needed and a file has none. The same words whatever is wrong, since whoever writes a
 *  design may name any file; of the user's own what is wrong is told. */
export async function adviceOn(path: string, isNamed: boolean): Promise<string> {
  if (isNamed) {
    return `set PGPASSWORD, or give ${path} a line for this server: a regular file that nobody else may read (chmod 600)`;
  }
  const file = await readNamed(path);
  if (file === 'unfit') return `${path} is no file that can be read`;
  return file === 'absent' || isSecret(file)
    ? 'set PGPASSWORD, or add a line to .pgpass'
    : `${path} is not used, because others may read it: chmod 600 ${path}`;
}
