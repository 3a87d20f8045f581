import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../src/postgres/index.ts';
import { type Numbers, numberOf, serverLine, table } from './page.ts';

export async function walNumbers(client: Client): Promise<Numbers> {
  await client.query('DROP TABLE IF EXISTS measured');
  await client.query(
    `CREATE TABLE measured AS SELECT i AS id, i % 100 AS n, md5(i::text) AS t FROM generate_series(1, 100000) AS i`,
  );
  await client.query('CREATE INDEX measured_id ON measured (id)');
  const numbers = {
    server: await serverLine(client),
    images: await images(client),
    trigger: await trigger(client),
    unlogged: await unlogged(client),
    commands: await commands(client),
  };
  await client.query('ALTER SYSTEM RESET ALL');
  await client.query('SELECT pg_reload_conf()');
  return numbers;
}

const lsn = (client: Client): Promise<number> =>
  numberOf(client, `SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn`);

async function walOf(client: Client, work: () => Promise<unknown>): Promise<number> {
  const before = await lsn(client);
  await work();
  return (await lsn(client)) - before;
}

async function set(client: Client, name: string, value: string): Promise<void> {
  await client.query(`ALTER SYSTEM SET ${name} = '${value}'`);
  await client.query('SELECT pg_reload_conf()');
  await sleep(300);
}

/** One row a page, right after a checkpoint and again. */
async function images(client: Client): Promise<string> {
  const touch = () => client.query('UPDATE measured SET n = n + 1 WHERE id % 90 = 0');
  const after = async (): Promise<number> => {
    await client.query('CHECKPOINT');
    return walOf(client, touch);
  };
  const rows: (readonly string[])[] = [];
  for (const method of ['off', 'pglz']) {
    await set(client, 'wal_compression', method);
    const [first, again] = [await after(), await walOf(client, touch)];
    rows.push([method, kB(first), kB(again)]);
  }
  await set(client, 'wal_compression', 'off');
  return table(['wal_compression', 'first change after a checkpoint', 'the same again'], rows);
}

/** WAL between two checkpoints that it forces. */
async function trigger(client: Client): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const [size, target] of [
    [96, 0.5],
    [96, 0.9],
    [160, 0.9],
  ] as const) {
    await set(client, 'min_wal_size', '32MB');
    await set(client, 'max_wal_size', `${size}MB`);
    await set(client, 'checkpoint_completion_target', String(target));
    await client.query('CHECKPOINT');
    const start = await numberOf(
      client,
      `SELECT redo_lsn - '0/0'::pg_lsn FROM pg_control_checkpoint()`,
    );
    await client.query('DROP TABLE IF EXISTS filled; CREATE TABLE filled (t text)');
    let redo = start;
    for (let i = 0; i < 600 && redo === start; i += 1) {
      await client.query(
        `INSERT INTO filled SELECT repeat(md5(i::text), 20) FROM generate_series(1, 800) AS i`,
      );
      redo = await numberOf(client, `SELECT redo_lsn - '0/0'::pg_lsn FROM pg_control_checkpoint()`);
      if (redo === start) await sleep(40);
    }
    rows.push([
      `${size} MB, ${target}`,
      `${(size / (1 + target)).toFixed(0)} MB`,
      `${((redo - start) / 2 ** 20).toFixed(0)} MB`,
    ]);
  }
  await client.query('DROP TABLE filled');
  return table(
    ['max_wal_size, completion_target', 'max_wal_size / (1 + target)', 'redo moved by'],
    rows,
  );
}

async function unlogged(client: Client): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const [what, words] of [
    ['logged', ''],
    ['unlogged', 'UNLOGGED'],
  ] as const) {
    await client.query('DROP TABLE IF EXISTS staging');
    await client.query(`CREATE ${words} TABLE staging (id int8, t text)`);
    await client.query('CHECKPOINT');
    const load = 'INSERT INTO staging SELECT i, md5(i::text) FROM generate_series(1, 100000) AS i';
    rows.push([what, kB(await walOf(client, () => client.query(load)))]);
  }
  await client.query('DROP TABLE staging');
  return table(['table', 'WAL of 100,000 rows'], rows);
}

/** Checkpoints that people ask for count among those requested. */
async function commands(client: Client): Promise<string> {
  const counter =
    (await numberOf(client, 'SELECT current_setting($$server_version_num$$)')) >= 170000
      ? 'SELECT num_requested FROM pg_stat_checkpointer'
      : 'SELECT checkpoints_req FROM pg_stat_bgwriter';
  await sleep(1000);
  const before = await numberOf(client, counter);
  for (let i = 0; i < 5; i += 1) await client.query('CHECKPOINT');
  await sleep(1500);
  return table(
    ['done', 'requested checkpoints more'],
    [['CHECKPOINT, five times', (await numberOf(client, counter)) - before]],
  );
}

const kB = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en')} kB`;
