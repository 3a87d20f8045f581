// npm run quickstart: from a bare clone to a demonstration on a real PostgreSQL.
import { spawnSync } from 'node:child_process';
import './ensure.mjs';

const demo = spawnSync(process.execPath, ['dist/main.js', 'demo', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(demo.status ?? 1);
