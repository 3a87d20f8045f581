import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

/** `--help` on this standard output. */
function help(stdout: 'pipe' | number) {
  const child = spawn(process.execPath, [resolve('dist/main.js'), '--help'], {
    stdio: ['ignore', stdout, 'pipe'],
  });
  const code = new Promise((done) => child.on('close', done));
  return { child, ended: Promise.all([code, child.stderr ? text(child.stderr) : '']) };
}

test('a reader that closes its pipe is no failure', async () => {
  const { child, ended } = help('pipe');
  child.stdout?.destroy();
  expect(await ended).toEqual([0, '']);
});

test.skipIf(!existsSync('/dev/full'))('output that could not be written is told', async () => {
  const { ended } = help(openSync('/dev/full', 'w'));
  expect(await ended).toEqual([1, expect.stringMatching(/^Some of the output is lost: ENOSPC/)]);
});
