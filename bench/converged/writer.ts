import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../../test/support/connect.ts';
import { ENTITIES } from './layout.ts';

export interface Writer {
  /** Rows written so far. */
  rows(): number;
  stop(): Promise<void>;
}

/** Rows of a batch: mostly events, and a tenth of that new features. */
const EVENTS = 5_000;
const FEATURES = 500;
/** Batches made beforehand, so that making them costs the machine nothing while it is measured. */
const BATCHES = 8;

/** COPY in batches over one connection, at a rate in rows a second, or as fast as the server takes them. */
export async function startWriter(url: string, rate: number): Promise<Writer> {
  const client = await connect({ url, applicationName: 'etl' });
  const batches = Array.from({ length: BATCHES }, (_, n) => [events(n), features(n)] as const);
  let [rows, going] = [0, true];
  const start = performance.now();
  const work = (async () => {
    for (let n = 0; going; n++) {
      const [event = '', feature = ''] = batches[n % BATCHES] ?? [];
      await copy(client, 'ml_features.events (event_time, entity_id, kind)', event);
      await copy(client, FEATURE_COLUMNS, feature);
      rows += EVENTS + FEATURES;
      const due = (rows / rate) * 1000 - (performance.now() - start);
      if (due > 0) await sleep(due);
    }
  })();
  return {
    rows: () => rows,
    async stop() {
      going = false;
      await work;
      await client.end();
    },
  };
}

const FEATURE_COLUMNS =
  'ml_features.features (entity_id, event_time, country, score, active, payload)';

async function copy(client: Client, target: string, text: string): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${target} FROM STDIN`));
  await pipeline(Readable.from([text]), stream);
}

const events = (batch: number): string =>
  lines(EVENTS, (i) => {
    const n = batch * EVENTS + i;
    return [time(n), n % ENTITIES, n % 3 === 0 ? 'click' : 'view'];
  });

const features = (batch: number): string =>
  lines(FEATURES, (i) => {
    const n = batch * FEATURES + i;
    const payload = {
      device: `d${(n % 40) % 7}`,
      segment: n % 13,
      model: `v${n % 3}`,
      clicks: n % 1_000,
      session: `${n}-${batch}-${'0123456789abcdef'.repeat(2)}`,
      referrer: `https://example.com/${n % 500}`,
      flags: [n % 2, n % 3, n % 5],
      embedding_version: `emb-${n % 4}`,
    };
    return [n % ENTITIES, time(n), `c${n % 40}`, (n % 997) / 997, true, JSON.stringify(payload)];
  });

/** Within the days that there are partitions for. */
const time = (n: number): string =>
  new Date(Date.UTC(2026, 0, 1) + ((n * 7_919) % 345_600) * 1_000).toISOString();

const lines = (count: number, row: (i: number) => readonly unknown[]): string =>
  `${Array.from({ length: count }, (_, i) => row(i).join('\t')).join('\n')}\n`;
