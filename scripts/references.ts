// npm run references [PAGE]: measures what docs/references says, and writes the numbers into its pages. An embedded server, or
// that of DBOPT_REFERENCES_URL: an empty one, whose settings are changed. lz4 is measured where the server has it.
import { readFile, writeFile } from 'node:fs/promises';
import { startEmbedded } from '../src/postgres/embedded/index.ts';
import type { Client } from '../src/postgres/index.ts';
import { connect } from '../test/support/connect.ts';
import { ginNumbers } from './references/gin.ts';
import { jsonbNumbers } from './references/jsonb.ts';
import { fillPage, type Numbers } from './references/page.ts';
import { planNumbers } from './references/plans.ts';
import { vectorNumbers } from './references/vector.ts';
import { walNumbers } from './references/wal.ts';

const PAGES: { readonly [page: string]: (client: Client) => Promise<Numbers> } = {
  jsonb_storage_physics: jsonbNumbers,
  gin_index_internals: ginNumbers,
  wal_tuning_checkpoints: walNumbers,
  execution_plan_analysis: planNumbers,
  vector_indexing_hnsw: vectorNumbers,
};

const only = process.argv[2];
const given = process.env.DBOPT_REFERENCES_URL;
const server = given === undefined ? await startEmbedded() : null;
const client = await connect({ url: given ?? server?.url ?? '', applicationName: 'references' });
try {
  for (const [page, measure] of Object.entries(PAGES)) {
    if (only !== undefined && page !== only) continue;
    if (measure === vectorNumbers && !(await hasVectors())) {
      console.log(`docs/references/${page}.md is left as it is: the server has no pgvector`);
      continue;
    }
    const path = `docs/references/${page}.md`;
    await writeFile(path, fillPage(await readFile(path, 'utf8'), await measure(client)));
    console.log(path);
  }
} finally {
  await client.end();
  await server?.stop();
}

async function hasVectors(): Promise<boolean> {
  const { rowCount } = await client.query(
    "SELECT FROM pg_available_extensions WHERE name = 'vector'",
  );
  return rowCount === 1;
}
