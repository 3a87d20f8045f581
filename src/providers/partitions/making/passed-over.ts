import { identifier, qualified, unvaried } from '../../../model/index.ts';
import { byBeginning, type Range } from '../calendar/bounds.ts';
import type { Lifecycle } from '../calendar/lifecycle.ts';
import type { ChildRow } from '../child-rows.ts';
import { childrenOf } from '../children.ts';
import type { PartitionedRow } from '../query.ts';
import type { Remark } from '../remarks.ts';
import type { Work } from '../work.ts';
import { homeOf } from './home.ts';
import { nameLikeThose } from './naming.ts';

/** Whose partitions, and whose schema, the next one is not made after, where that makes a difference. Their owners would
 *  choose where rows of somebody else go, and by that who may drop them. */
export function passedOver(
  row: PartitionedRow,
  life: Lifecycle,
  { due: [made], partman }: Work,
  next: Range | undefined,
): readonly Remark[] {
  if (made === undefined || next === undefined || row.children.every(isPlain)) return [];
  const hosted = { ...row, children: row.children.map((child) => ({ ...child, host: null })) };
  const all = { ...row, children: hosted.children.map((child) => ({ ...child, stranger: null })) };
  const [home, there, anywhere] = [row, hosted, all].map((each) =>
    partman === null ? homeOf(each, life) : made.schema,
  );
  const isRenamed =
    partman === null && nameLikeThose(all, life, next) !== nameLikeThose(row, life, next);
  const words = [
    ...(anywhere === there ? [] : ['schema']),
    ...(isRenamed ? ['name'] : []),
    ...row.family.passed,
  ];
  return [
    ...(words.length === 0 ? [] : [notAfter(row, life, words)]),
    ...(there === undefined || there === home ? [] : [notIn(row, there)]),
  ];
}

const isPlain = ({ kind, stranger, host }: ChildRow): boolean =>
  kind === 'f' || (stranger === null && host === null);

/** The newest stranger's is the one that they would be most like. */
function notAfter(row: PartitionedRow, life: Lifecycle, words: readonly string[]): Remark {
  const strangers = [...childrenOf(row, life.key)]
    .sort(byBeginning)
    .flatMap(({ row: child }) => (child.stranger === null ? [] : [child]));
  const last = strangers.at(-1) ?? row.children.find(({ stranger }) => stranger !== null);
  const name = last === undefined ? '' : `${qualified(last)} of ${identifier(last.stranger ?? '')}`;
  const more = strangers.length > 1 ? ` and ${strangers.length - 1} more` : '';
  return {
    path: 'by',
    severity: 'warning',
    code: 'others-partition',
    message: `new partitions do not take their ${words.join(', ')} after ${name}${more}: only after those whose owner has the rights of ${identifier(row.owner)}, who owns the table`,
    hint: 'where they should, give those to the owner of the table; where and how new ones are made can be said: in:, name:',
  };
}

function notIn(row: PartitionedRow, schema: string): Remark {
  const host = row.children.find((child) => child.schema === schema)?.host ?? '';
  return {
    path: 'by',
    severity: 'warning',
    code: 'others-partition',
    message: `new partitions are not made in ${identifier(schema)}, where those there lie: whoever owns a schema may drop what is in it, and ${identifier(host)} does not have the rights of ${identifier(row.owner)}, who owns the table`,
    hint: `where they belong there, say so: in: ${unvaried(identifier(schema))}`,
  };
}
