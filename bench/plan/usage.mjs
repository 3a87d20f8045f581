// Loaded into the measured process with --import: what it has used, as a last line on stderr: peak memory in KB, and
// milliseconds of the processor.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`\nused ${maxRSS} ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
