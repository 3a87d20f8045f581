/** Writes what is made of other sources: `npm run generate`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from './generated-files.ts';

for (const [path, content] of Object.entries(await generatedFiles())) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
