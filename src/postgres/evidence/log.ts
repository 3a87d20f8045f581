import { type Clue, withoutPasswords } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { sql } from '../sql/quote.ts';
import { cutShape, shapeOf } from '../sql/statement.ts';
import { csvRecords, csvTail } from './csv.ts';
import { namesAll } from './named.ts';
import type { Subject, Told } from './subject.ts';

/** Bytes of the log's end that are read. */
const TAIL = 1024 ** 2;
/** Statements about one subject that are told, the last ones. */
const MOST = 2;

/** DDL in the server's log, where it is logged as CSV and this role may read it. */
export async function logged(client: Client, subjects: readonly Subject[]): Promise<Told> {
  const silent = (why: string): Told => ({ evidence: [], untold: [`who: ${why}`] });
  const { rows } = await client.query<Settings>(SETTINGS.text);
  const [{ statements, readable, database } = NONE] = rows;
  if (!['ddl', 'mod', 'all'].includes(statements)) {
    return silent(`log_statement is ${statements}, so the log has no DDL (ddl would do)`);
  }
  if (!readable) {
    return silent(
      'this role may not read the log (EXECUTE on pg_current_logfile, pg_read_binary_file and pg_stat_file)',
    );
  }
  const file = await current(client);
  if (file === null) return silent('there is no CSV log (log_destination = csvlog)');
  const end = await tail(client, file);
  if (end === null) return silent(`the log cannot be read: ${file}`);
  const records = end.cut ? csvTail(end.text, COLUMNS) : csvRecords(end.text, COLUMNS);
  if (records === null)
    return silent(`where a record begins in the end of the log is not certain: ${file}`);
  const found = statementsOf(records, database);
  return { evidence: subjects.map((subject) => about(subject, found)), untold: [] };
}

interface Settings {
  readonly statements: string;
  readonly readable: boolean;
  readonly database: string;
}
const NONE: Settings = { statements: 'unknown', readable: false, database: '' };

const SETTINGS = sql`
SELECT pg_catalog.current_setting('log_statement') AS statements, pg_catalog.current_database()::text AS database,
       pg_catalog.has_function_privilege('pg_catalog.pg_current_logfile(text)', 'EXECUTE')
   AND pg_catalog.has_function_privilege('pg_catalog.pg_read_binary_file(text, bigint, bigint, boolean)', 'EXECUTE')
   AND pg_catalog.has_function_privilege('pg_catalog.pg_stat_file(text)', 'EXECUTE') AS readable`;

/** A statement of its own: one that names what this role may not call is refused as a whole. */
async function current(client: Client): Promise<string | null> {
  const query = sql`SELECT pg_catalog.pg_current_logfile('csvlog') AS file`;
  return (await client.query<{ file: string | null }>(query.text)).rows[0]?.file ?? null;
}

interface End {
  readonly text: string;
  /** The file has more before it. */
  readonly cut: boolean;
}

async function tail(client: Client, file: string): Promise<End | null> {
  try {
    const { rows } = await client.query<{ bytes: Buffer | null; cut: boolean }>(
      `SELECT size > $2 AS cut, pg_catalog.pg_read_binary_file($1, GREATEST(0, size - $2), $2, true) AS bytes
         FROM pg_catalog.pg_stat_file($1)`,
      [file, TAIL],
    );
    const [{ bytes, cut } = { bytes: null, cut: false }] = rows;
    return bytes === null ? null : { text: bytes.toString('utf8'), cut };
  } catch {
    return null;
  }
}

interface Logged {
  readonly at: string;
  readonly who: string;
  /** Its shape. */
  readonly statement: string;
}

// Columns of a csvlog (manual, 20.8.4).
const [TIME, USER, DATABASE, HOST, MESSAGE, APPLICATION, COLUMNS] = [0, 1, 2, 4, 13, 22, 23];
/** What may change a design: DDL, and updates of the catalogs. What is done to rows of others is nobody's business. */
const STATEMENT =
  /^(?:statement|execute [^:]*): *((?:(?:ALTER|CREATE|DROP|REINDEX|CLUSTER|TRUNCATE)\b|UPDATE\s+(?:ONLY\s+)?"?(?:pg_catalog"?\."?)?pg_).*)$/is;

function statementsOf(
  records: readonly (readonly string[])[],
  database: string,
): readonly Logged[] {
  return records.flatMap((record) => {
    const [, statement] = STATEMENT.exec(record[MESSAGE] ?? '') ?? [];
    const application = withoutPasswords(record[APPLICATION] ?? '');
    const isOurs = application.startsWith('dbopt ');
    if (statement === undefined || isOurs || record[DATABASE] !== database) return [];
    const from = (record[HOST] ?? '').replace(/:\d+$/, '');
    const who = `${record[USER]}${application === '' ? '' : ` (${application})`}${from === '' ? '' : ` from ${from}`}`;
    return [{ at: record[TIME] ?? '', who, statement: shapeOf(statement) }];
  });
}

function about({ words, since }: Subject, all: readonly Logged[]): readonly Clue[] {
  return all
    .filter(({ statement }) => namesAll(statement, words))
    .filter(({ at }) => since === null || !(Date.parse(at) < Date.parse(since)))
    .slice(-MOST)
    .map(({ at, who, statement }) => ({ source: 'log', at, who, what: cutShape(statement) }));
}
