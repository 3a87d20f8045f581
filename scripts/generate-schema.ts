/** Writes the published JSON Schema, the compiled validator and the pages of the checklists: `npm run generate`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CHECKS } from '../src/checks/index.ts';
import { PROVIDERS } from '../src/providers/index.ts';
import { loadKnown } from '../src/providers/known/index.ts';
import { checklistPages } from './checklist-pages.ts';
import { schemaFiles } from './schema-files.ts';

const files = { ...schemaFiles(PROVIDERS, CHECKS, await loadKnown()), ...checklistPages() };
for (const [path, content] of Object.entries(files)) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
