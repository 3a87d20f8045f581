import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { execa } from 'execa';

export const databaseAt = (server: string, name: string): string => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

/** Runs SQL through psql, whose own commands such files have; without `strict` it goes on after errors. */
export const psql = (
  url: string,
  input: string,
  { strict = false, env = {} }: { strict?: boolean; env?: Record<string, string> } = {},
) =>
  execa('psql', ['-X', '-q', '-A', '-t', '-d', url, ...(strict ? ['-v', 'ON_ERROR_STOP=1'] : [])], {
    input,
    env: { PGOPTIONS: '-c client_min_messages=error', ...env },
    reject: strict,
    timeout: 180_000,
    maxBuffer: 2 ** 28,
  });

export async function createDatabase(
  server: string,
  name: string,
  template = 'template0',
): Promise<string> {
  await psql(server, `DROP DATABASE IF EXISTS ${name};\n`, { strict: true });
  await psql(server, `CREATE DATABASE ${name} TEMPLATE ${template};\n`, { strict: true });
  return databaseAt(server, name);
}

/** Each file by itself, so that an error in one does not keep the others out. */
export async function load(url: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(file);
    await psql(url, (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  }
}
