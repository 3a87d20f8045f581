// Sums up the runs of .ci/run: node scripts/ci-summary.mjs CHECKS_FAILED REPORT.json…
// A skip is fine where another run made up for it, or where nothing here could have run the test.
import { readFileSync } from 'node:fs';

const [checksFailed = '0', ...files] = process.argv.slice(2);
const runs = files.map((file) => ({ file, ...read(file) }));

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { backends: [], tests: [], errors: ['the run wrote no report'] };
  }
}

const tests = runs.flatMap((run) => run.tests);
const offered = new Set(runs.flatMap((run) => run.backends.flatMap((b) => b.features)));
const ran = new Set(tests.filter((t) => t.state !== 'skipped').map((t) => t.id));
const neverRan = new Map(
  tests.filter((t) => !ran.has(t.id)).map((t) => [t.id, t.note ?? 'skipped without a reason']),
);
const unexcused = [...neverRan].filter(([, note]) => !beyondUs(note));

/** The reason names something that no backend here has, nor this machine. */
function beyondUs(note) {
  const needs = /^needs (.+)$/.exec(note)?.[1]?.split(', ');
  return needs?.some((need) => !offered.has(need)) === true;
}

/** One line per file and reason: `3 × test/a.test.ts (needs lz4)`. */
function perFile(skipped) {
  const groups = new Map();
  for (const [id, note] of skipped) {
    const key = `${id.split(' > ')[0]} (${note})`;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return [...groups].map(([key, count]) => `${count} × ${key}`);
}

console.log('\n=== summary');
for (const { file, backends, tests, errors } of runs) {
  const count = (state) => tests.filter((t) => t.state === state).length;
  const where = backends.map((b) => `${b.name} ${b.major}`).join(' + ');
  console.log(
    `${where || file}: ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`,
  );
  for (const test of tests) {
    if (test.state !== 'failed') continue;
    console.log(`  failed: ${test.id}`);
    for (const line of (test.note ?? '').split('\n')) console.log(`    ${line}`);
  }
  for (const test of tests) {
    if (test.state === 'passed' && test.retries > 0)
      console.log(`  passed at the second try: ${test.id}: ${test.note ?? ''}`);
  }
  for (const error of errors) console.log(`  error: ${error.split('\n')[0]}`);
}
const excused = [...neverRan].filter(([, note]) => beyondUs(note));
for (const line of perFile(excused)) console.log(`could run nowhere: ${line}`);
for (const line of perFile(unexcused)) console.log(`should have run: ${line}`);

const passed = tests.filter((t) => t.state === 'passed').length;
const failed =
  Number(checksFailed) +
  unexcused.length +
  runs.reduce((sum, run) => sum + run.errors.length, 0) +
  tests.filter((t) => t.state === 'failed' || t.state === 'pending').length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
