import {
  type Change,
  type Declared,
  type Desired,
  type Diagnostic,
  type Left,
  listed,
  type State,
} from '../model/index.ts';

/** Fewer leave a file for good reasons every day. */
const MANY = 5;

/** Whether a design is silent about most of what the state owns, as the wrong file would be; null: it is not. What
 *  follows from a resource, such as the partitions of a table, counts with it. */
export function leftBehind(
  { entries }: Pick<State, 'entries'>,
  declared: readonly Declared[],
  desired: readonly Desired[],
  changes: readonly Change[],
): Left | null {
  const owned = listed(entries).filter(({ inherits }) => inherits === undefined);
  const said = new Set(declared.map(({ address }) => address));
  for (const { address } of desired) said.add(address);
  for (const { supersedes } of changes) if (supersedes !== undefined) said.add(supersedes);
  const gone = owned.filter(({ address }) => !said.has(address)).length;
  return gone >= MANY && gone * 2 > owned.length ? { gone, of: owned.length } : null;
}

/** What to say of it. */
export const leftRemark = ({ gone, of }: Left): Diagnostic => ({
  severity: 'warning',
  code: 'other-design',
  message: `the design says nothing of ${gone} of ${of} resources in the state of this database: is it the right one for it?`,
  hint: 'what left the design is dropped or given back as it was; where that is meant, consent to other-design',
});
