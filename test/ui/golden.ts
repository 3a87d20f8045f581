import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/** Compares with a file under test/ui/golden; UPDATE_GOLDEN=1 writes it anew. */
export function expectGolden(name: string, text: string): void {
  const path = new URL(`golden/${name}`, import.meta.url).pathname;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
