import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { type Desk, follow } from '../docs/follow.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { docker, hasEngine, nodeImage } from '../support/image/node.ts';
import { packInto, QUIET } from '../support/packed.ts';

/** npm fetches what the package depends on. */
const MINUTES = 60_000;

/** A container that has Node, and the package as npm would publish it. */
async function machine(url: string): Promise<Desk & { readonly container: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-stranger-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  const { tarball } = await packInto(folder);
  const image = await nodeImage();
  const env = [`DATABASE_URL=${url}`, 'NO_COLOR=1', 'CI=1'].flatMap((one) => ['--env', one]);
  const { stdout: container } = await execa('docker', [
    ...['run', '--detach', '--rm', '--network', 'host', '--volume', `${folder}:/design`, ...env],
    ...['--workdir', '/design', image, 'sleep', '600'],
  ]);
  onTestFinished(async () => void (await docker('rm', '--force', container)));
  const run = (script: string) => docker('exec', container, 'bash', '-euc', script);
  const installed = await run(`npm install --global ${QUIET.join(' ')} ./${basename(tarball)}`);
  expect(installed.exitCode, installed.stderr).toBe(0);
  return { container, run, write: (name, text) => writeFile(join(folder, name), text) };
}

/** What npm keeps of what it has fetched, the folders that it makes, and the one that is mounted. */
const OF_NPM =
  /^[AC] \/(?:design|root(?:\/\.npm\b.*)?|usr(?:\/local(?:\/(?:bin|lib(?:\/node_modules)?|share(?:\/man(?:\/man1)?)?))?)?)$/;

/** How many rows each catalog of the database has: whatever is left behind has one somewhere. */
async function catalogsOf(client: Client): Promise<unknown> {
  const { rows } = await client.query(`
    SELECT relname, (xpath('//n/text()', query_to_xml(
             format('SELECT count(*) AS n FROM pg_catalog.%I', relname), false, true, '')))[1]::text AS rows
      FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' AND NOT relisshared ORDER BY 1`);
  const settings = await client.query(`
    SELECT setrole::text, setconfig FROM pg_db_role_setting
     WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())`);
  return { catalogs: rows, settings: settings.rows };
}

const lookOf = async ({ client, dump }: TestDatabase) => [await dump(), await catalogsOf(client)];

test(
  'with nothing but Node the package installs, the tutorial does what it says, and both leave nothing',
  async (t) => {
    if (!(await hasEngine())) return t.skip('needs docker');
    const database = await freshDatabase(t, { needs: ['sessions'] });
    const { container, ...desk } = await machine(database.url);
    expect((await desk.run('command -v psql git')).exitCode).not.toBe(0);
    const looks: unknown[] = [];
    await follow('docs/tutorial.md', desk, database.client, async () => {
      looks.push(await lookOf(database));
    });
    // The first piece of SQL makes the shop, the last one drops the state.
    expect(looks.length).toBeGreaterThan(2);
    expect(looks.at(-1)).toEqual(looks[0]);

    expect((await desk.run('npm uninstall --global dbopt')).exitCode).toBe(0);
    const changed = (await docker('diff', container)).stdout.split('\n');
    expect(changed.filter((line) => !OF_NPM.test(line))).toEqual([]);
  },
  5 * MINUTES,
);
