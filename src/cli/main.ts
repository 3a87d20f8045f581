#!/usr/bin/env node
// Not by the model's door: nothing of the model is to be loaded for it.
import pkg from '../../package.json' with { type: 'json' };

const argv = process.argv.slice(2);

// The one answer that needs nothing loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${pkg.version}\n`);
} else {
  // Where Node has no navigator, pg asks whether it runs on Cloudflare in a way that loads all of fetch: 20 ms.
  if (!('navigator' in globalThis)) Reflect.set(globalThis, 'navigator', { userAgent: 'Node.js' });
  const { run } = await import('./run.ts');
  const code = await run(argv, pkg.version);
  // Sockets of a server that hangs must not hold up the answer; output was flushed by then.
  process.exit(code);
}
