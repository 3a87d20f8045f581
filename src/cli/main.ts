#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
// Not by the model's door: nothing of the model is to be loaded for it.
import pkg from '../../package.json' with { type: 'json' };

// When V8 optimizes a function: after seven times as much as by default. Of a command that takes a second a third of the
// processor time went into that, beside what the server has to do. A flag that V8 does not know would be said on the screen.
const OPTIMIZES: ReadonlyMap<string, string> = new Map([
  ['11', '--interrupt-budget=500000'],
  ['12', '--invocation-count-for-turbofan=20000'],
]);

const argv = process.argv.slice(2);

// The one answer that needs nothing loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${pkg.version}\n`);
} else {
  // Where Node has no navigator, pg asks whether it runs on Cloudflare in a way that loads all of fetch: 20 ms.
  if (!('navigator' in globalThis)) Reflect.set(globalThis, 'navigator', { userAgent: 'Node.js' });
  const flag = OPTIMIZES.get(process.versions.v8.split('.')[0] ?? '');
  if (flag !== undefined) setFlagsFromString(flag);
  const { run } = await import('./run.ts');
  const code = await run(argv, pkg.version);
  // Sockets of a server that hangs must not hold up the answer; output was flushed by then.
  process.exit(code);
}
