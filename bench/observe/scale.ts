import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { observe } from '../../src/operations/observe/observe.ts';
import { pacingOf } from '../../src/postgres/observe/index.ts';
import { overhear, psqlOf } from '../overhear.ts';
import { openDatabase } from '../plan/database.ts';
import type { Figure } from '../plan/report.ts';
import { dbopt, node, race, usage } from '../plan/run.ts';

/** Tables in the database, five indexes each. */
const TABLES = 10_000;
const ROUNDS = 3;

/** What observing a large database costs beyond its queries themselves, and advising from the evidence. */
export async function scale(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
  const database = await openDatabase(TABLES);
  try {
    const { url } = database;
    console.log(`${database.server}, ${TABLES} tables, ${5 * TABLES} indexes`);
    // Who made the tables counts as at work for a second, beside whom it reads with rests.
    await sleep(2_000);
    const { messages } = await overhear(url, (client) =>
      observe(client, {
        ...{ scope: { schemas: [], tables: [], literals: false }, except: ['dbopt'] },
        ...{ before: null, watch: 0, queries: [], pacing: pacingOf(client) },
      }),
    );
    const script = join(folder, 'observe.sql');
    await writeFile(script, messages.map((message) => `${message};\n`).join(''));
    const evidence = join(folder, 'evidence.json');
    const observing = dbopt('observe', '--url', url, '--out', evidence);
    const [ours, psql] = race(observing, psqlOf(script, url), ROUNDS);
    const memory = usage(observing).peak;
    const advising = dbopt('advise', '--from', evidence, '--format', 'json');
    const [advice, start] = race(advising, node('-e', '0'), ROUNDS);
    const each = (advice - start) / (TABLES / 1000);
    return [
      figure('messages of an observation', messages.length, 12, '', `${TABLES} tables`),
      figure('observing against psql', ours / psql, 3, '×', `${ms(ours)} against ${ms(psql)}`),
      figure('peak memory of an observation', memory, 400, 'MB', 'max RSS'),
      figure('advising, per 1,000 tables', each, 1000, 'ms', `${ms(advice)} for ${TABLES}`),
    ];
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
}

const figure = (
  what: string,
  value: number,
  goal: number,
  unit: string,
  detail: string,
): Figure => ({
  ...{ what, value, goal, unit, detail },
});

const ms = (time: number): string => `${time.toFixed(0)} ms`;
