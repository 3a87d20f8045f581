import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checklistPages } from '../../scripts/checklist-pages.ts';
import { schemaFiles } from '../../scripts/schema-files.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { PROVIDERS } from '../../src/providers/index.ts';
import { loadKnown } from '../../src/providers/known/index.ts';

const FILES = { ...schemaFiles(PROVIDERS, CHECKS, await loadKnown()), ...checklistPages() };

test.each(Object.entries(FILES))('%s is what its source says', async (path, content) => {
  const file = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(file === content, `${path} is stale: npm run generate`).toBe(true);
});
