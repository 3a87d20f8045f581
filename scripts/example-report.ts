/** npm run example: makes examples/report anew, of the demo's feature store on a server of its own. */
import { execFileSync } from 'node:child_process';
import { SEED } from '../src/cli/demo/seed.ts';
import { startEmbedded } from '../src/postgres/embedded/index.ts';
import { connect } from '../test/support/connect.ts';

const FOLDER = 'examples/report';

const server = await startEmbedded();
try {
  const client = await connect({ url: server.url, applicationName: 'dbopt example' });
  const dbopt = (...args: readonly string[]): void => {
    execFileSync(process.execPath, ['dist/main.js', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  await client.query(SEED);
  dbopt('apply', '--url', server.url, '--auto-approve');
  // Some verdicts to draw a line through, and some rows that die in between.
  const checks = ['keys', 'toast', 'dead', 'estimates', 'lookup'];
  for (let at = 0; at < 4; at += 1) {
    execute('verify', ...checks, '--url', server.url, '--min-window', '0');
    await client.query('UPDATE ml_features.features SET score = random() WHERE entity_id < $1', [
      at * 40,
    ]);
  }
  for (const form of ['html', 'md']) {
    const out = ['--min-size', '0', '--watch', '31s', '--out', `${FOLDER}/report.${form}`];
    dbopt('report', '--url', server.url, ...out);
  }
  await client.end();
} finally {
  await server.stop();
}

/** What fails is told by the report too. */
function execute(...args: readonly string[]): void {
  try {
    execFileSync(process.execPath, ['dist/main.js', ...args], { stdio: 'ignore' });
  } catch {}
}
