#!/usr/bin/env node
import { VERSION } from './version.ts';

const argv = process.argv.slice(2);

// The one answer that needs nothing loaded.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { run } = await import('./run.ts');
  const code = await run(argv, VERSION);
  // Sockets of a server that hangs must not hold up the answer; output was flushed by then.
  process.exit(code);
}
