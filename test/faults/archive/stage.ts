import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { id, sql } from '../../../src/postgres/index.ts';
import { type FaultServer, withClient } from '../server.ts';
import type { Place } from './command.ts';

export const ROWS = 12_000;

/** Six days are past keep, and hold all the rows there are. */
const SCHEMA = `
CREATE SCHEMA app;
CREATE TABLE app.events (at timestamptz NOT NULL, id int NOT NULL, note text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
DO $$ BEGIN
  FOR day IN 1..6 LOOP
    EXECUTE format('CREATE TABLE app.events_%s PARTITION OF app.events FOR VALUES FROM (%L) TO (%L)', day,
      (current_date - 12 + day)::text || ' 00:00+00', (current_date - 11 + day)::text || ' 00:00+00');
  END LOOP;
END $$;
INSERT INTO app.events SELECT (current_date - 11)::text::timestamp AT TIME ZONE 'UTC' + g % 6 * interval '1 day', g, repeat(md5(g::text), 4)
  FROM generate_series(1, ${ROWS}) g`;

const design = (to: string) => `
version: 1
policy: { lock_timeout: 300ms, lock_retry_for: 20s }
tables:
  app.events:
    partitions: { by: range (at), every: 1 day, ahead: 1, keep: 3 days, then: archive, archive: { to: "${to}" } }
`;

export interface Stage extends Place {
  readonly url: string;
  readonly to: string;
  close(): Promise<void>;
}

/** A database of its own, and a folder with the design. `s3` is where its archives go; else they go into a folder. */
export async function openStage(
  { url: server }: FaultServer,
  name: string,
  s3: { readonly bucket: string; readonly env: Record<string, string> } | null,
): Promise<Stage> {
  const cwd = await mkdtemp(join(tmpdir(), 'dbopt-fault-'));
  const to = s3 === null ? pathToFileURL(join(cwd, 'archives')).href : `s3://${s3.bucket}/${name}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  await withClient(server, async (client) => {
    await client.query(sql`DROP DATABASE IF EXISTS ${id(name)} WITH (FORCE)`.text);
    await client.query(sql`CREATE DATABASE ${id(name)}`.text);
  });
  await withClient(url, async (client) => {
    await client.query("SET timezone = 'UTC'");
    await client.query(SCHEMA);
  });
  await writeFile(join(cwd, 'dbopt.yaml'), design(to));
  return {
    ...{ url, to, cwd, env: s3?.env ?? {} },
    async close() {
      await withClient(server, (client) =>
        client.query(sql`DROP DATABASE ${id(name)} WITH (FORCE)`.text),
      );
      await rm(cwd, { recursive: true });
    },
  };
}
