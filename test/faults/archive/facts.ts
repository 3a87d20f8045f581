import { listArchives, openArchiveStore, readBack } from '../../../src/archive/index.ts';
import { reading } from '../../../src/archive/read-back.ts';
import { readMarker, readRestored } from '../../../src/model/index.ts';
import { withClient } from '../server.ts';
import { ROWS, type Stage } from './stage.ts';

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

/** What must hold at any moment, in words where it does not. */
export function alwaysWrong({ live, archives }: Facts): readonly string[] {
  const there = new Set([...live, ...archives.flatMap(({ rows }) => rows)]);
  const twice = live.length - new Set(live).size;
  return [
    ...(there.size === ROWS ? [] : [`${ROWS - there.size} rows are lost`]),
    ...(twice === 0 ? [] : [`${twice} rows are there twice`]),
    ...archives.flatMap(({ id, problem }) =>
      problem === null ? [] : [`archive ${id}: ${problem}`],
    ),
  ];
}

/** What must hold when a command has ended by itself. */
export function finallyWrong(facts: Facts): readonly string[] {
  const { live, archives, restored, strays, detached } = facts;
  const away = archives.filter(({ id }) => !restored.includes(id)).flatMap(({ rows }) => rows);
  const all = [...live, ...away];
  const sum = all.reduce((a, b) => a + b, 0);
  return [
    ...alwaysWrong(facts),
    ...(all.length === ROWS && sum === (ROWS * (ROWS + 1)) / 2
      ? []
      : [`${all.length} rows with the sum ${sum}: ${live.length} live, ${away.length} archived`]),
    ...strays.map((key) => `left behind: ${key}`),
    ...detached.map((name) => `not settled: ${name}`),
  ];
}
