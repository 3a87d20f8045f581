/** npm run picture: draws docs/plan.svg, a real plan of the demo's feature store after somebody changed it by hand. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { BY_HAND, SEED } from '../src/cli/demo/seed.ts';
import { startEmbedded } from '../src/postgres/embedded/index.ts';
import { connect } from '../test/support/connect.ts';
import { ansiToSvg } from './picture.ts';

const COLUMNS = 92;

const server = await startEmbedded();
try {
  const client = await connect({ url: server.url, applicationName: 'dbopt picture' });
  await client.query(SEED);
  const dbopt = (...args: readonly string[]): string =>
    execFileSync(process.execPath, ['dist/main.js', ...args, '--url', server.url], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) },
    });
  dbopt('apply', '--auto-approve');
  for (const statement of BY_HAND.split(';\n')) await client.query(statement);
  await client.end();
  writeFileSync(
    'docs/plan.svg',
    ansiToSvg(dbopt('plan'), { columns: COLUMNS, title: 'dbopt plan' }),
  );
} finally {
  await server.stop();
}
