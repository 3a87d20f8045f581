import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { psql } from './load.ts';

/** An SQL script that stands beside this file. */
export const text = (name: string) => readFile(join(import.meta.dirname, name), 'utf8');

/** Every fact of a database that a design can be about, one a line. */
export const layout = async (url: string): Promise<readonly string[]> =>
  (await psql(url, `${await text('layout.sql')};`, { strict: true })).stdout.split('\n');

export function differences(
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !is.has(line)).map((line) => `lost: ${line}`),
    ...after.filter((line) => !was.has(line)).map((line) => `new: ${line}`),
  ];
}
