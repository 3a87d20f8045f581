// node restart-server.mjs DIRECTORY WHAT [NAME=VALUE…]: stops an embedded server and, with WHAT = restart, starts it
// again, with settings on its command line. In the background with WHAT = later.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [directory, what, ...settings] = process.argv.slice(2);
const data = `${directory}/data`;
if (what === 'later') {
  const again = [process.argv[1], directory, 'restart', ...settings];
  spawn(process.execPath, again, { detached: true, stdio: 'ignore' }).unref();
  process.exit();
}
const pidFile = `${data}/postmaster.pid`;
console.log('stopping the server');
await sleep(300);
// Smart shutdown: it waits for whoever is connected.
process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGTERM');
while (existsSync(pidFile)) await sleep(20);
if (what !== 'restart') {
  console.log('cannot start the server');
  process.exit(7);
}
const program = readFileSync(`${data}/postmaster.opts`, 'utf8').split(' ')[0];
const { uid, gid } = statSync(data);
const log = openSync(`${directory}/log`, 'a');
const child = spawn(program, ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
  ...(process.getuid() === 0 ? { uid, gid } : {}),
  cwd: directory,
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  detached: true,
  // It keeps the output of this command open, as a daemon would.
  stdio: ['ignore', 'inherit', log],
});
await once(child, 'spawn');
child.unref();
