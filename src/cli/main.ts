#!/usr/bin/env node
import { VERSION } from '../model/index.ts';

const argv = process.argv.slice(2);

// The one answer that needs nothing loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  // Where Node has no navigator, pg asks whether it runs on Cloudflare in a way that loads all of fetch: 20 ms.
  if (!('navigator' in globalThis)) Reflect.set(globalThis, 'navigator', { userAgent: 'Node.js' });
  const { run } = await import('./run.ts');
  const code = await run(argv, VERSION);
  // Sockets of a server that hangs must not hold up the answer; output was flushed by then.
  process.exit(code);
}
