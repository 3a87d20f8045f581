// Makes a bare clone ready: installs where the lock file is newer than what is installed, and builds.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Its output goes to stderr: stdout belongs to what comes after. */
const npm = (...args) =>
  execFileSync('npm', args, {
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });

try {
  if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
    npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund');
  }
  npm('run', '--silent', 'build', '--', '--logLevel', 'warn');
} catch (error) {
  // npm has said what was wrong.
  process.exit(error.status ?? 1);
}
