import { grouped, putInto, type StatementUse } from '../../../model/index.ts';
import { isOwn } from '../../sql/own.ts';
import { fingerprintOf, maskStatement } from '../../sql/parse.ts';
import type { StatementRow } from '../readings/statements.ts';
import type { ActivityText } from './activity.ts';
import { type LiteralWalk, mergeUses } from './merge.ts';
import { type Names, pathOf } from './names.ts';
import type { SentText } from './texts.ts';
import { type WalkedText, walkText } from './walk.ts';

export interface Asked {
  readonly names: Names;
  readonly functions: boolean;
  readonly literals: boolean;
}

export interface Understood {
  readonly use: StatementUse;
  readonly sent: readonly string[];
}

interface Literal {
  readonly text: string;
  readonly source: 'activity' | 'queries';
}

/** Statements of pg_stat_statements, each with what texts with literals tell of it; then those of the file that are not
 *  among them. */
export function understand(
  rows: readonly StatementRow[] | null,
  activity: readonly ActivityText[],
  queries: readonly SentText[],
  asked: Asked,
): readonly Understood[] {
  const all = rows ?? [];
  const literals = byStatement(all, activity, queries);
  const counted = all.flatMap((row) => {
    const own = literals.of.get(row.id) ?? [];
    return isControl(row.query) ? [] : [fromRow(row, own, asked)];
  });
  const others = literals.rest.flatMap((group, at) => fromFile(group, at, asked));
  return [...counted, ...others].sort((a, b) => b.use.calls - a.use.calls || order(a.use, b.use));
}

const order = (a: StatementUse, b: StatementUse): number => (a.id < b.id ? -1 : 1);

/** What only steers a session or a transaction, is a person's work or our own: no part of a workload. */
const CONTROL =
  /^\s*(?:BEGIN|START|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|SET|RESET|SHOW|DISCARD|DEALLOCATE|PREPARE|CLOSE|FETCH|MOVE|LISTEN|UNLISTEN|NOTIFY|CHECKPOINT|VACUUM|ANALYZE|REINDEX|CLUSTER|CREATE|ALTER|DROP|GRANT|REVOKE|COMMENT|LOAD|LOCK|REFRESH|SECURITY|REASSIGN|IMPORT|EXPLAIN)\b/i;

const isControl = (text: string | null): boolean =>
  text !== null && (CONTROL.test(text) || isOwn(text));

function byStatement(
  rows: readonly StatementRow[],
  activity: readonly ActivityText[],
  queries: readonly SentText[],
) {
  const ids = new Set(rows.map(({ id }) => id));
  const alike = grouped(rows, ({ queryid }) => queryid);
  const of = new Map<string, Literal[]>();
  for (const { id, text } of activity) {
    if (id === null) continue;
    // After SET ROLE a session still says who it began as.
    const own = ids.has(id) ? [{ id }] : (alike.get(id.split('/')[0] ?? '') ?? []);
    for (const one of own) putInto(of, one.id, { text, source: 'activity' });
  }
  const rest = new Map<string, SentText[]>();
  const prints = new Map<string, string>();
  // Parsed only where there is something to look for.
  if (queries.length > 0) {
    for (const { id, query } of rows) {
      const print = query === null ? null : fingerprintOf(query);
      if (print !== null) prints.set(print, id);
    }
  }
  for (const sent of queries) {
    if (isControl(sent.text)) continue;
    const print = fingerprintOf(sent.text);
    const id = print === null ? undefined : prints.get(print);
    if (id !== undefined) putInto(of, id, { text: sent.text, source: 'queries' });
    else putInto(rest, print ?? sent.text, sent);
  }
  return { of, rest: [...rest.values()] };
}

function fromRow(row: StatementRow, literals: readonly Literal[], asked: Asked): Understood {
  const { id, queryid, role, toplevel, calls, total_exec_time, rows, query } = row;
  const base = { id, queryid, source: 'pg_stat_statements', role, toplevel } as const;
  const counted = { calls, total_exec_time, rows };
  const use = tell(query, role, literals, asked);
  return { use: { ...base, ...counted, ...use }, sent: literals.map(({ text }) => text) };
}

function fromFile(group: readonly SentText[], at: number, asked: Asked): readonly Understood[] {
  const [first] = group;
  if (first === undefined) return [];
  const times = group.flatMap(({ ms }) => ms ?? []);
  const total = times.length === group.length ? times.reduce((sum, ms) => sum + ms, 0) : null;
  const literals = group.map(({ text }): Literal => ({ text, source: 'queries' }));
  const use: StatementUse = {
    ...{ id: `q${at + 1}`, queryid: null, source: 'queries', role: null, toplevel: true },
    ...{ calls: group.length, total_exec_time: total, rows: null },
    ...tell(maskStatement(first.text), null, literals, asked),
  };
  return [{ use, sent: group.map(({ text }) => text) }];
}

type Told = Pick<
  StatementUse,
  'kind' | 'text' | 'literal_text' | 'understood' | 'why_not' | 'tables' | 'literal_texts'
>;

/** Of these no text is kept: the parser masks none of it. */
const UTILITY: ReadonlySet<string> = new Set(['other', 'copy', 'truncate']);

/** Texts of one statement that are looked at; more of the same tell little. */
const MOST = 1_000;

function tell(
  text: string | null,
  role: string | null,
  literals: readonly Literal[],
  { names, functions, literals: keeps }: Asked,
): Told {
  const nothing = { kind: 'other', text: null, understood: false, tables: [] } as const;
  const count = { literal_texts: literals.length };
  if (text === null) return { ...nothing, ...count, why_not: 'no-text' };
  const way = { names, functions, path: pathOf(names, role) };
  const walked = walkText(text, way);
  if (!walked.ok) return { ...nothing, ...count, why_not: 'syntax' };
  const seen = literals.slice(0, MOST).flatMap(({ text: sent, source }): LiteralWalk[] => {
    const other = walkText(sent, way);
    return other.ok ? [{ source, found: other.found }] : [];
  });
  const tables = mergeUses(walked.found, seen, 'activity', keeps);
  const why = whyNot(walked);
  const isQuery = !UTILITY.has(walked.kind);
  const [literal] = literals;
  return {
    kind: walked.kind,
    text: isQuery ? maskStatement(text) : null,
    ...(keeps && literal !== undefined ? { literal_text: literal.text } : {}),
    understood: why === null,
    why_not: why,
    tables,
    ...count,
  };
}

function whyNot({ kind, found }: WalkedText & { readonly ok: true }): StatementUse['why_not'] {
  if (found.missing.length > 0) return 'unknown-relation';
  // Of DO and CALL it is not known what they run.
  return kind === 'other' ? 'utility' : null;
}
