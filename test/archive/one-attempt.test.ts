import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';
import { detached, exists, folder, settle } from '../support/archive/stage.ts';
import { connect } from '../support/connect.ts';

vi.setConfig({ testTimeout: 120_000 });

const REFERRED = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `app.referred_${name}`);
/** Milliseconds for which each is held: less than an attempt, which has 200, and more in all. */
const EACH = 150;

test.for([
  ['first to last', (all: Client[]) => all],
  ['last to first', (all: Client[]) => all.toReversed()],
] as const)(
  'a partition that refers to other tables is dropped by one attempt at all of them, free %s',
  async ([, order], t) => {
    const { client, url } = await detached(t, { archive: { to: await folder(), format: 'csv' } });
    const open = async (applicationName: string) => {
      const one = await connect({ url, applicationName });
      onTestFinished(() => one.end());
      return one;
    };
    const readers = await Promise.all(REFERRED.map(() => open('reader')));
    const holders = await Promise.all(REFERRED.map(() => open('holder')));
    for (const [i, name] of REFERRED.entries()) {
      await client.query(`CREATE TABLE ${name} (id int PRIMARY KEY);
      ALTER TABLE app.events_old ADD r${i} int; ALTER TABLE app.events_old ADD FOREIGN KEY (r${i}) REFERENCES ${name}`);
      await holders[i]?.query(`BEGIN; LOCK TABLE ${name} IN ACCESS SHARE MODE`);
    }
    let over = false;
    const dropping = settle(url).finally(() => {
      over = true;
    });
    const waiting = "SELECT FROM pg_locks WHERE NOT granted AND mode = 'AccessExclusiveLock'";
    while (!over && (await client.query(waiting)).rows.length === 0) await sleep(5);
    const lettingGo = (async () => {
      for (const holder of order(holders)) {
        await sleep(EACH);
        await holder.query('COMMIT');
      }
    })();
    let longest = 0;
    const reading = readers.map(async (reader, i) => {
      while (!over) {
        const began = performance.now();
        await reader.query(`SELECT FROM ${REFERRED[i]} LIMIT 1`);
        longest = Math.max(longest, performance.now() - began);
        await sleep(5);
      }
    });
    await Promise.all([dropping, lettingGo, ...reading]);
    await settle(url);
    expect(await exists(client, 'app.events_old')).toBe(false);
    expect(longest).toBeLessThan(450);
  },
);
