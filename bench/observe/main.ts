// npm run bench:observe: what observing costs, of a large database and beside an application at work, and whether
// the gains that its trials tell are there. Exits 1 where a goal is missed. What an application feels is written into
// docs/measured.md. DBOPT_BENCH_PARTS=scale, harm or gains: that part alone.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { isMet, table } from '../plan/report.ts';
import { gains } from './gains.ts';
import { harm } from './harm.ts';
import { writeRow } from './row.ts';
import { scale } from './scale.ts';

const PARTS = { scale, harm, gains };

if (spawnSync('psql', ['--version']).error !== undefined) {
  console.log('skipped: psql, which observing is measured against, is not on the PATH');
} else {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`);
  const { DBOPT_BENCH_PARTS: chosen } = process.env;
  for (const [name, part] of Object.entries(PARTS)) {
    if (chosen !== undefined && chosen !== name) continue;
    const figures = await part();
    console.log(table(figures));
    if (name === 'harm') await writeRow(figures);
    if (!figures.every(isMet)) process.exitCode = 1;
  }
}
