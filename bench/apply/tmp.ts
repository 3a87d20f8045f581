import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { openDatabases } from './database.ts';
import { designYaml } from './layout.ts';

const databases = await openDatabases(1000);
await writeFile('/tmp/prof.yaml', designYaml(1000));
const url = await databases.next();
const out = execFileSync(
  'node',
  [
    '--cpu-prof',
    '--cpu-prof-dir=/tmp/prof',
    'dist/main.js',
    'apply',
    '-f',
    '/tmp/prof.yaml',
    '--url',
    url,
    '--auto-approve',
    '--format',
    'json',
  ],
  { maxBuffer: 2 ** 30, encoding: 'utf8' },
);
const lines = out.split('\n').filter((l) => l.includes('run-started') || l.includes('run-done'));
console.log(lines.map((l) => l.slice(0, 200)).join('\n'));
process.exit(0);
