// npm run bench:peers: the same work through dbopt and through the tools that a user would pick instead.
// Exits 1 where a goal is missed. PEERS_TABLES, PEERS_LATENCIES, PEERS_TOOLS and PEERS_WORKS make it a part, without the
// page: lists such as 100,1000.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { featureTable } from './features/index.ts';
import { buildReader, installPeers } from './install.ts';
import { type Contest, contest, LIMIT, SLOW } from './measure.ts';
import { contestTable, judge } from './report.ts';
import { openServer } from './scene.ts';
import { dbopt } from './tools/dbopt.ts';
import { catalogQueries } from './tools/psql.ts';
import { WORKS, type Work } from './tools/tool.ts';

const listed = (name: string): readonly string[] | undefined => process.env[name]?.split(',');
const PARTS = ['PEERS_TABLES', 'PEERS_LATENCIES', 'PEERS_TOOLS', 'PEERS_WORKS'];
const SIZES = (listed('PEERS_TABLES') ?? ['100', '1000', '10000']).map(Number);
/** Milliseconds added to each round trip. */
const LATENCIES = (listed('PEERS_LATENCIES') ?? ['0', '40']).map(Number);
const TOOLS = listed('PEERS_TOOLS');
const works = WORKS.filter((work) => listed('PEERS_WORKS')?.includes(work) ?? true);
const FEW = 3;
const MANY = 5;

const page: string[] = [];
const say = (text: string): void => {
  console.log(text);
  page.push(text);
};

const peers = await installPeers();
const tools = [dbopt(await buildReader()), ...peers].filter(
  ({ name }) => TOOLS?.includes(name) ?? true,
);
const folder = await mkdtemp(join(tmpdir(), 'dbopt-peers-'));
const server = await openServer();
const contests: Contest[] = [];
/** Whom the limit ended: more tables or a longer way would not be faster. */
const tooSlow = (tool: string, work: Work): boolean =>
  contests.some((c) => c.work === work && c.results.some((r) => r.tool === tool && r.stopped));
try {
  say(`# dbopt and its peers\n`);
  const machine = `${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`;
  const versions = tools.map(({ name, version }) => `${name} ${version}`).join(', ');
  say(
    `${server.name}; ${machine}; ${versions}. Medians of ${FEW} or ${MANY} rounds in turns; what takes over ${SLOW / 1_000} s ran once, what takes over ${LIMIT / 1_000} s was stopped (“>”: at least that much) and left out of what is larger. Made by \`npm run bench:peers\`.\n`,
  );
  for (const tables of SIZES) {
    const scene = await server.scene(folder, tables);
    const all = [...tools, await catalogQueries(scene)];
    for (const latency of LATENCIES) {
      for (const work of works) {
        const rounds = tables > 1_000 || latency > 0 ? FEW : MANY;
        const able = all.filter(({ name }) => !tooSlow(name, work));
        const result = await contest(able, work, scene, { latency, rounds, admin: server.client });
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
if (PARTS.every((name) => listed(name) === undefined)) {
  await writeFile('docs/peers.md', `${page.join('\n')}\n`);
}
process.exitCode = verdicts.every(({ met }) => met) ? 0 : 1;
