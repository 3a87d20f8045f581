import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lit, sql } from '../../src/postgres/index.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { BUCKET, startS3 } from '../support/s3/server.ts';

const MB = 2 ** 20;
const MAIN = resolve('dist/main.js');

const design = `
version: 1
tables:
  events: { partitions: { by: range (at), every: 1 day, ahead: 0, keep: 3 days, then: archive, archive: { to: "s3://${BUCKET}/big", format: csv } } }
`;

/** Runs dbopt, and says the most memory that it had at any time, in bytes. */
async function peak(args: readonly string[], cwd: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--max-old-space-size=64', MAIN, ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let most = 0;
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    most = Math.max(most, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024);
  }, 50);
  const [code] = await once(child, 'close');
  clearInterval(timer);
  return { code, output, most };
}

test.skipIf(!existsSync('/proc/self/status'))(
  'memory does not grow with the table: 400 MB to S3 and back',
  async (t) => {
    const s3 = await startS3();
    const { client, url } = await freshDatabase(t);
    const day = sql`(current_date - 10)::timestamptz`;
    await client.query("SET timezone = 'UTC'");
    await client.query(`
      CREATE TABLE events (at timestamptz NOT NULL, n int, note text) PARTITION BY RANGE (at);
      ALTER TABLE events ALTER note SET STORAGE external`);
    const bounds = await client.query(
      sql`SELECT ${day}::text AS low, (${day} + '1 day')::text AS high`.text,
    );
    const { low, high } = bounds.rows[0];
    await client.query(
      sql`CREATE UNLOGGED TABLE events_old PARTITION OF events FOR VALUES FROM (${lit(low)}) TO (${lit(high)})`
        .text,
    );
    await client.query(
      sql`INSERT INTO events_old SELECT ${day}, g, repeat(md5(g::text), 1250) FROM generate_series(1, 10000) g`
        .text,
    );
    const { folder } = await workplace(design);
    const archived = await peak(['maintain', '--allow', 'data-loss', '--url', url], folder, s3.env);
    expect([archived.code, archived.output]).toEqual([0, expect.stringContaining('10,000')]);
    const restored = await peak(['archive', 'restore', 'events_old', '--url', url], folder, s3.env);
    expect(restored.code, restored.output).toBe(0);
    const [a, b] = [archived.most, restored.most].map((bytes) => Math.round(bytes / MB));
    console.log(`400 MB archived with ${a} MB of memory, restored with ${b} MB`);
    expect(Math.max(archived.most, restored.most)).toBeLessThan(250 * MB);
  },
  240_000,
);
