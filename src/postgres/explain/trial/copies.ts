import {
  type IndexTrial,
  isList,
  isMap,
  PAGE,
  type Value,
  type ValueMap,
} from '../../../model/index.ts';
import { NotDone } from '../../observe/trial/session.ts';
import { afterLock, COPIES, READS } from '../../probe/after-lock.ts';
import type { Client } from '../../session/connect.ts';
import { id, lit, rel, sql } from '../../sql/quote.ts';
import type { TrialBudget, Tried } from './tried.ts';

const SYSTEM: ReadonlySet<string> = new Set(['pg_catalog', 'information_schema', 'pg_toast']);
/** Bytes of a table of which all is copied. */
const WHOLE = 128 * 1024 * 1024;

/** Temporary tables of the same names, which are found before the others: with the indexes and statistics objects that
 *  the tables have. Gives the statement back with the schemas taken out. The search_path is ours before and after. */
export async function copyTables(
  client: Client,
  { text, statement, tables }: Tried,
  { maxBytes, seed }: TrialBudget,
): Promise<{ readonly copies: IndexTrial['copies']; readonly text: string }> {
  if (tables.some(({ schema }) => SYSTEM.has(schema))) {
    throw new NotDone('tables of the system are not copied');
  }
  if (tables.some(({ kind }) => kind === 'v')) throw new NotDone('a view reads its tables itself');
  if (tables.some(({ readable }) => !readable)) {
    throw new NotDone('without SELECT, or under a policy, no row can be copied');
  }
  if (new Set(tables.map(({ name }) => name)).size < tables.length) {
    throw new NotDone('two of its tables have one name');
  }
  const room = Math.min(WHOLE, maxBytes / 2 / Math.max(1, tables.length));
  const copies: IndexTrial['copies'][number][] = [];
  for (const table of tables) {
    const share = Math.min(1, room / Math.max(PAGE, table.bytes));
    const copy = id('pg_temp', table.name);
    // An index that is copied is this role's, and works out its constants as this role.
    const look = afterLock([table], [READS, COPIES]);
    await client.query(
      [
        ...look,
        sql`CREATE TEMP TABLE ${copy} (LIKE ${rel(table)} INCLUDING INDEXES INCLUDING STATISTICS INCLUDING STORAGE INCLUDING COMPRESSION) ON COMMIT DROP`
          .text,
      ].join(';\n'),
    );
    const sample =
      share < 1 ? sql` TABLESAMPLE SYSTEM (${lit(100 * share)}) REPEATABLE (${lit(seed)})` : sql``;
    const fill = sql`INSERT INTO ${copy} SELECT * FROM ${rel(table)}${sample}`;
    // Several statements in one message give an array of results; the types know only the single one.
    const filled: unknown = await client.query([...look, fill.text].join(';\n'));
    const { rowCount } = (filled as readonly { rowCount: number | null }[]).at(-1) ?? {};
    await client.query(sql`ANALYZE ${copy}`.text);
    copies.push({
      table: { schema: table.schema, name: table.name },
      ...{ rows: rowCount ?? 0, sampled: share < 1 },
    });
  }
  return { copies, text: withoutSchemas(text, statement) };
}

/** A name with its schema, as it may be written. */
const QUALIFIED =
  /((?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*)\s*\.\s*)(?:"(?:[^"]|"")*"|[\p{L}_])/uy;

/** The text with its tables named bare: a temporary table goes before any other of its name. */
export function withoutSchemas(text: string, statement: ValueMap): string {
  const bytes = Buffer.from(text);
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const search = (node: Value | undefined): void => {
    if (isList(node)) node.forEach(search);
    if (!isMap(node)) return;
    if (typeof node.relname === 'string' && typeof node.schemaname === 'string') {
      const from = Number(node.location ?? 0);
      const rest = bytes.subarray(from).toString();
      QUALIFIED.lastIndex = 0;
      const found = QUALIFIED.exec(rest);
      if (found === null) throw new NotDone('the name of a table is written in an unusual way');
      cuts.push({ from, to: from + Buffer.byteLength(found[1] ?? '') });
    }
    for (const value of Object.values(node)) search(value);
  };
  search(statement);
  let done = 0;
  const parts: string[] = [];
  for (const { from, to } of cuts.sort((a, b) => a.from - b.from)) {
    parts.push(bytes.subarray(done, from).toString());
    done = to;
  }
  return [...parts, bytes.subarray(done).toString()].join('');
}
