import { type Diagnostic, firstMarker, qualified } from '../../model/index.ts';
import { lit, markTable, type Retired } from '../../postgres/index.ts';
import type { Store } from '../../state/index.ts';

export interface ByJournal {
  readonly proven: readonly Retired[];
  readonly unproven: readonly Retired[];
}

/** Tells the tables that dbopt marked from those that only look like it: who owns a table writes its comment, so what a
 *  comment says is done only where the journal has the very statement that wrote it, on this very table. */
export async function byJournal(
  store: Pick<Store, 'marked'>,
  retired: readonly Retired[],
): Promise<ByJournal> {
  const found =
    retired.length === 0 ? new Set() : await store.marked(retired.flatMap((each) => proofs(each)));
  const isProven = (table: Retired) => proofs(table).some((proof) => found.has(proof));
  return {
    proven: retired.filter(isProven),
    unproven: retired.filter((table) => !isProven(table)),
  };
}

/** How the statement ends that marked it. The marker names the table by its oid, so that it may have another name by
 *  now; those of earlier versions do not, and the statement has to name it. */
function proofs(table: Retired): readonly string[] {
  const { comment, retirement } = table;
  if (retirement.oid === table.oid) return [` IS ${lit(comment).text}`];
  if (retirement.oid !== undefined) return [];
  return [comment, firstMarker(comment)].map((text) => markTable(table, text).text);
}

export const notOurs = (table: Retired): Diagnostic => ({
  severity: 'warning',
  code: 'unknown-marker',
  message: `the comment of ${qualified(table)} says that dbopt retires it, and the journal does not: it is left alone`,
  hint: `take it off: COMMENT ON TABLE ${qualified(table)} IS NULL; or see what became of the state that knew it`,
});
