import { resolve } from 'node:path';
import {
  type AdviceReport,
  DboptError,
  type Diagnostic,
  fail,
  hasErrors,
  type Plan,
} from '../../model/index.ts';
import { whyNot, writeRegular } from '../../state/index.ts';
import { database, openStore } from '../database.ts';
import { planDatabase } from '../plan/plan.ts';
import { type DesignSource, openDesign } from '../source.ts';

/** The edited design, read and planned before it is written; null: no server was asked. Throws what is wrong with it.
 *  Files that changed since they were read are left alone. */
export async function tryDiffs(
  { diffs }: Pick<AdviceReport, 'diffs'>,
  source: DesignSource,
  { plans }: { readonly plans: boolean },
): Promise<Plan | null> {
  const texts = new Map(diffs.map(({ file, after }) => [file, after]));
  const { design } = await openDesign({ ...source, texts });
  if (!plans) return null;
  const db = database(source, design);
  try {
    const client = await db.connect('advise');
    const plan = await planDatabase(client, design, openStore(design, client, { reads: true }));
    if (hasErrors(plan.diagnostics)) throw new DboptError(plan.diagnostics.filter(isError));
    return plan;
  } finally {
    await db.close();
  }
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Writes what was tried. */
export async function saveDiffs(
  { diffs }: Pick<AdviceReport, 'diffs'>,
  cwd: string,
): Promise<void> {
  for (const { file, after, fresh } of diffs) {
    try {
      await writeRegular(resolve(cwd, file), after, { how: fresh ? 'fresh' : 'over', mode: 0o666 });
    } catch (cause) {
      throw fail('cannot-write', `cannot write the design to ${file}: ${whyNot(cause)}`, { cause });
    }
  }
}
