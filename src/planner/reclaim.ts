import {
  type Actual,
  type Address,
  address,
  type Desired,
  listed,
  qualified,
  type StateEntry,
} from '../model/index.ts';
import type { Comparison } from './comparison.ts';
import { isItsOwn } from './its-own.ts';

/** An object that leaves the design gets back the name it was found under. Where the design wants that name itself,
 *  it is this object that is meant, as it would be had it never been renamed. */
export function reclaim(input: Comparison): readonly Desired[] {
  const staying = new Set(input.desired.map((wish) => wish.address));
  const leaving = new Map(
    listed(input.entries)
      .filter(({ address }) => !staying.has(address))
      .flatMap((entry) => {
        const [former, actual] = [foundAs(entry), input.actual[entry.address]];
        const isOurs = former !== null && actual !== undefined && isItsOwn(entry, actual, input);
        return isOurs ? [[former, actual] as const] : [];
      }),
  );
  if (leaving.size === 0) return input.desired;
  return input.desired.map((wish) => {
    const actual = leaving.get(wish.address);
    const free = input.actual[wish.address] === undefined;
    return actual !== undefined && free && onSameTable(wish, actual)
      ? { ...wish, renames: actual.address }
      : wish;
  });
}

/** The address it had before it was renamed. */
function foundAs({ kind, names, fields }: StateEntry): Address | null {
  const name = fields.name?.former?.value;
  return typeof name === 'string' ? address(kind, ...names.slice(0, -1), name) : null;
}

const onSameTable = ({ table: a }: Desired, { table: b }: Actual): boolean =>
  a !== undefined && b !== undefined && qualified(a) === qualified(b);
