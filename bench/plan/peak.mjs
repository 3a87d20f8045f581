// Loaded into the measured process with --import: its peak memory in KB, as a last line on stderr.
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`));
