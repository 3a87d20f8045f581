import { listArchives, openArchiveStore, readBack } from '../../../src/archive/index.ts';
import { reading } from '../../../src/archive/read-back.ts';
import { readMarker, readRestored } from '../../../src/model/index.ts';
import { withClient } from '../server.ts';
import type { Stage } from './stage.ts';

/** Where every row is. */
export interface Facts {
  /** Ids of the rows of all tables. */
  readonly live: readonly number[];
  /** Ids of the rows of each archive, and whether it is whole. */
  readonly archives: readonly {
    readonly id: string;
    readonly rows: readonly number[];
    readonly problem: string | null;
  }[];
  /** Objects that belong to no archive that is listed. */
  readonly strays: readonly string[];
  /** Archives that are back in the database. */
  readonly restored: readonly string[];
  /** Tables of their own. */
  readonly detached: readonly string[];
}

const NEVER = new AbortController().signal;

export async function facts(stage: Stage): Promise<Facts> {
  const store = await openArchiveStore(stage.to);
  try {
    const { archives } = await listArchives(store);
    const found: Facts['archives'][number][] = [];
    for (const { manifest } of archives) {
      const problem = await readBack(store, manifest, NEVER);
      let text = '';
      if (problem === null) for await (const chunk of reading(store, manifest).text) text += chunk;
      const lines = text.trim().split('\n').slice(1);
      found.push({
        id: manifest.id,
        problem,
        rows: lines.map((line) => Number(line.split(',')[1])),
      });
    }
    const known = archives.map(({ manifest }) => `/${manifest.id}/`);
    const strays = (await store.list('')).filter(
      (key) => !known.some((each) => key.includes(each)),
    );
    return { archives: found, strays, ...(await tables(stage.url)) };
  } finally {
    store.close();
  }
}

const TABLES = `
SELECT c.oid::regclass::text AS name, c.relispartition AS attached, obj_description(c.oid, 'pg_class') AS comment
  FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'app'::regnamespace`;

const tables = (url: string) =>
  withClient(url, async (client) => {
    type Row = { name: string; attached: boolean; comment: string | null };
    const { rows } = await client.query<Row>(TABLES);
    const live: number[] = [];
    for (const { name } of rows) {
      const { rows: ids } = await client.query<{ id: number }>(`TABLE ${name}`);
      for (const { id } of ids) live.push(id);
    }
    return {
      live,
      restored: rows.flatMap(({ comment }) => readRestored(comment)?.archive.id ?? []),
      detached: rows
        .filter(({ attached, comment }) => !attached || readMarker(comment) !== null)
        .map(({ name }) => name),
    };
  });
