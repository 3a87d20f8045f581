// npm run bench:proposals: what is proposed is measured again with vectors that nobody has searched for: does its recall lie
// in the interval that was told? PROPOSALS runs, 40 without it. Takes Docker.
import { connect } from '../../test/support/connect.ts';
import { startDocker } from '../../test/support/docker.ts';
import { proposals } from './proposals.ts';
import { buildIndex, makeScene } from './scene.ts';

const runs = Number(process.env.PROPOSALS ?? 40);
const server = await startDocker({
  ...{ shared_buffers: '256MB', maintenance_work_mem: '256MB', fsync: 'off' },
  max_parallel_maintenance_workers: '0',
});
const { url } = server.backend;
const client = await connect({ url, applicationName: 'bench' });
try {
  await makeScene(client, { rows: 20_000, dimensions: 32, queries: 8000, fresh: 2000 });
  await buildIndex(client, 'WITH (m = 8, ef_construction = 32)');
  await client.query('ANALYZE items');
  const told = await proposals(url, client, {
    goal: 0.95,
    seeds: Array.from({ length: runs }, (_, at) => at + 1),
  });
  for (const { seed, width, interval, fresh, queries } of told) {
    const [low, high] = interval.map((one) => one.toFixed(4));
    console.log(
      `${seed}: ef_search ${width}, ${queries} queries, [${low}, ${high}], fresh ${fresh.toFixed(4)}`,
    );
  }
  const made = told.filter(({ width }) => width !== null);
  const held = made.filter(({ interval: [low, high], fresh }) => low <= fresh && fresh <= high);
  const enough = made.filter(({ fresh }) => fresh >= 0.95);
  console.log(
    `${made.length} of ${told.length} propose; ${held.length} lie in their interval; ${enough.length} reach 0.95`,
  );
} finally {
  await client.end();
  await server.stop();
}
