/** Writes the documentation as a site that needs no server: `npm run docs`, then open site/index.html. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteOf } from './docs/site.ts';

const SITE = 'site';

const { files, problems } = siteOf(process.cwd());
for (const problem of problems) console.error(problem);
await rm(SITE, { recursive: true, force: true });
for (const [path, content] of files) {
  await mkdir(dirname(join(SITE, path)), { recursive: true });
  await writeFile(join(SITE, path), content);
}
console.log(`${files.size} files: ${join(SITE, 'index.html')}`);
if (problems.length > 0) process.exitCode = 1;
