import { readFile, writeFile } from 'node:fs/promises';
import type { ExpectStatic } from 'vitest';

/** Compares with a file; UPDATE_GOLDEN=1 writes it anew. */
export async function golden(file: string, text: string, expect: ExpectStatic): Promise<void> {
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(file, text);
  expect(text).toBe(await readFile(file, 'utf8'));
}
