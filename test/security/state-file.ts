import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StateEntry } from '../../src/model/index.ts';
import { record, run } from '../state/samples.ts';
import { freshDatabase } from '../support/database.ts';

/** A pull request brings the design along, and the file of the state that the design names. */
export const DESIGN = `version: 1
state: { in: file, path: state.json }
tables:
  app.a: { with: { fillfactor: 90 } }
  app.p: {}
`;

/** A folder with such a state. */
export async function brought(state: {
  readonly owes?: readonly unknown[];
  readonly entries?: readonly StateEntry[];
}) {
  const cwd = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const entries = Object.fromEntries((state.entries ?? []).map((one) => [one.address, one]));
  const whole = { version: 1, lineage: run.id, serial: 1, entries };
  await writeFile(join(cwd, 'state.json'), JSON.stringify(whole, null, 2));
  const step = { ...record, status: 'done', endedAt: run.startedAt, owes: state.owes ?? [] };
  const lines = [{ run: { ...run, outcome: 'done', endedAt: run.startedAt } }, { step }];
  const journal = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFile(join(cwd, 'state.json.journal'), journal);
  return cwd;
}

/** The tables, and one of which the rows tell that something was run. */
export async function stage(t: Parameters<typeof freshDatabase>[0]) {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(`CREATE SCHEMA app;
    CREATE TABLE app.a (id int PRIMARY KEY, v text) WITH (fillfactor = 90);
    CREATE INDEX i ON app.a (v);
    CREATE STATISTICS app.s ON id, v FROM app.a;
    CREATE TABLE app.p (id int) PARTITION BY RANGE (id);
    CREATE INDEX pi ON app.p (id);
    CREATE TABLE app.seen (at int)`);
  const seen = async () => (await client.query('SELECT FROM app.seen')).rowCount;
  return { client, url, seen };
}

export const EVIL = 'INSERT INTO app.seen VALUES (1)';
