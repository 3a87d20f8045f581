/** Writes the published JSON Schema and the compiled validator: `npm run generate`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CHECKS } from '../src/checks/index.ts';
import { KINDS } from '../src/providers/index.ts';
import { schemaFiles } from './schema-files.ts';

for (const [path, content] of Object.entries(schemaFiles(KINDS, CHECKS))) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
