import { expect } from 'vitest';
import { type AdviceReport, type Finding, isOpen } from '../../../src/model/index.ts';
import { isDrawn } from '../../../src/planner/index.ts';
import { apply, plan } from '../dbopt.ts';

/*
 * The whole way of an edit: the file that advice would write is read and planned, the plan is that change and nothing
 * else, it is applied, nothing is left to plan, and whoever asked for it is silent.
 */

/** Of a check nothing is planned. */
const isResource = (address: string): boolean => !address.startsWith('check.');

/** The findings whose edits are written. */
export const editing = ({ findings }: AdviceReport): readonly Finding[] =>
  findings.filter((one) => isOpen(one) && one.edits.length > 0);

/** Carries the edits out, all in one design as --write does; gives that design. */
export async function carryOut(url: string, report: AdviceReport): Promise<string> {
  expect(report.diagnostics).toEqual([]);
  const [diff] = report.diffs;
  if (diff === undefined) throw new Error('there are edits, and no design has them');
  const edited = new Set(
    editing(report).flatMap(({ edits }) => edits.map(({ address }) => address).filter(isResource)),
  );
  const planned = await plan(url, diff.after);
  const drawn = planned.changes.filter(isDrawn);
  // What a design says of a partitioned table is done to each of its leaves.
  const changed = drawn.map(({ address, desired }) => desired?.inherits ?? address);
  expect([...new Set(changed)].sort()).toEqual([...edited].sort());
  for (const { action, fields, desired, address: own } of drawn) {
    const address = desired?.inherits ?? own;
    if (action !== 'update' && action !== 'replace') continue;
    const said = editing(report).flatMap(({ edits }) =>
      edits.flatMap((edit) => (edit.address === address ? [edit.field] : [])),
    );
    for (const { field } of fields) expect(said, address).toContain(field);
  }
  await apply(url, diff.after);
  expect((await plan(url, diff.after)).changes.filter(isDrawn)).toEqual([]);
  return diff.after;
}
