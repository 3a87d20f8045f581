import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.ts';

test.each(Object.entries(await generatedFiles()))(
  '%s is what its source says',
  async (path, content) => {
    const file = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(file === content, `${path} is stale: npm run generate`).toBe(true);
  },
);
