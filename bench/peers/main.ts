// npm run bench:peers: the same work through dbopt and through the tools that a user would pick instead.
// Exits 1 where a goal is missed. PEERS_TABLES=100,1000 for fewer sizes.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { featureTable } from './features/index.ts';
import { buildReader, installPeers } from './install.ts';
import { type Contest, contest } from './measure.ts';
import { contestTable, judge } from './report.ts';
import { openServer } from './scene.ts';
import { dbopt } from './tools/dbopt.ts';
import { catalogQueries } from './tools/psql.ts';
import { WORKS } from './tools/tool.ts';

const SIZES = (process.env.PEERS_TABLES ?? '100,1000,10000').split(',').map(Number);
/** Milliseconds added to each round trip. */
const LATENCIES = [0, 40];
const FEW = 3;
const MANY = 5;

const page: string[] = [];
const say = (text: string): void => {
  console.log(text);
  page.push(text);
};

const peers = await installPeers();
const tools = [dbopt(await buildReader()), ...peers];
const folder = await mkdtemp(join(tmpdir(), 'dbopt-peers-'));
const server = await openServer();
const contests: Contest[] = [];
try {
  say(`# dbopt and its peers\n`);
  say(
    `${server.name}; ${cpus().length} × ${cpus()[0]?.model}, node ${process.version}; ${tools
      .map(({ name, version }) => `${name} ${version}`)
      .join(', ')}. Made by \`npm run bench:peers\`.\n`,
  );
  for (const tables of SIZES) {
    const scene = await server.scene(folder, tables);
    const all = [...tools, await catalogQueries(scene)];
    for (const latency of LATENCIES) {
      for (const work of WORKS) {
        const rounds = tables > 1_000 || latency > 0 ? FEW : MANY;
        const result = await contest(all, work, scene, { latency, rounds, admin: server.client });
        contests.push(result);
        say(contestTable(result));
      }
    }
  }
  say(await featureTable(tools, folder));
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

const verdicts = judge(contests);
say('## Goals\n');
say(verdicts.map(({ what, met }) => `- ${met ? 'met' : 'MISSED'}: ${what}`).join('\n'));
await writeFile('docs/peers.md', `${page.join('\n')}\n`);
process.exitCode = verdicts.every(({ met }) => met) ? 0 : 1;
