import {
  type IndexCandidate,
  isMap,
  type StatementFacts,
  type Value,
  type ValueMap,
  type WorkloadWrite,
} from '../../model/index.ts';
import { tableOf } from '../rules/shared/scope.ts';
import { body, nodes, visit } from '../rules/shared/tree.ts';
import type { Member } from './workload.ts';

/** Statements that write entries into such an index, those first that write most. */
export const writesOf = (
  members: readonly Member[],
  candidate: IndexCandidate,
): readonly WorkloadWrite[] =>
  members
    .flatMap(({ facts, queryId, calls, rows }) => {
      const writes = writesIn(facts, candidate);
      return writes === null ? [] : [{ queryId, calls, rows, breaksHot: writes.breaksHot }];
    })
    .sort((a, b) => b.rows - a.rows);

const WRITERS: ReadonlySet<string> = new Set(['InsertStmt', 'UpdateStmt', 'MergeStmt']);

/** null: it writes nothing there that an index would have to follow; what is deleted stays in it until VACUUM. */
function writesIn(
  { tree, tables }: StatementFacts,
  candidate: IndexCandidate,
): { readonly breaksHot: boolean } | null {
  let found: { readonly breaksHot: boolean } | null = null;
  visit(tree, (key, node) => {
    if (!WRITERS.has(key) || !isMap(node.relation)) return;
    const { relname, schemaname } = node.relation;
    const schema = typeof schemaname === 'string' ? schemaname : null;
    if (tableOf(tables, schema, String(relname))?.oid !== candidate.table.oid) return;
    const isHit = setIn(node, key).some((name) => isIn(name, candidate));
    found = { breaksHot: (found?.breaksHot ?? false) || isHit };
  });
  return found;
}

/** Columns that an update sets; of an INSERT those of ON CONFLICT. */
function setIn(node: ValueMap, key: string): readonly string[] {
  const targets = (list: Value | undefined): readonly string[] =>
    nodes(list).flatMap((one) => String(body(one, 'ResTarget')?.name ?? ''));
  const conflict = isMap(node.onConflictClause) ? targets(node.onConflictClause.targetList) : [];
  const merged = nodes(node.mergeWhenClauses).flatMap((clause) => {
    const when = body(clause, 'MergeWhenClause');
    return when?.commandType === 'CMD_UPDATE' ? targets(when.targetList) : [];
  });
  return [...(key === 'UpdateStmt' ? targets(node.targetList) : []), ...conflict, ...merged];
}

/** A name in the words of an index, literals aside. */
function isIn(name: string, { keys, include }: IndexCandidate): boolean {
  const words = keys.flatMap(({ sql }) => [
    ...sql.replace(/'(?:[^']|'')*'/g, '').matchAll(/"((?:[^"]|"")*)"|[\p{L}_][\p{L}\p{N}_$]*/gu),
  ]);
  const named = words.map(([word, quoted]) => quoted?.replaceAll('""', '"') ?? word);
  return include.includes(name) || named.includes(name);
}
