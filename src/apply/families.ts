import { type Plan, qualified, type Step } from '../model/index.ts';

/** Tables that have to do with each other in a plan: a partitioned table with what is done to its partitions, and what
 *  one statement locks together. */
export interface Families {
  /** Whose tables the step locks or makes; null: none. */
  at(step: Step): string | null;
  /** Whose tables its change is about; null: none. */
  about(step: Step): string | null;
}

export function familiesOf({ changes, steps }: Plan): Families {
  const above = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up;
    return at;
  };
  const join = (one: string, other: string) => {
    const [a, b] = [root(one), root(other)];
    if (a !== b) above.set(a, b);
  };
  const without = new Set(changes.filter(({ table }) => table === undefined).map((c) => c.address));
  for (const { address, table, desired, inherits = desired?.inherits } of changes) {
    if (table !== undefined) join(change(address), qualified(table));
    if (inherits !== undefined) join(change(address), change(inherits));
  }
  for (const { address, locks, makes } of steps) {
    for (const { relation } of locks) join(change(address), relation);
    for (const name of makes) join(change(address), name);
  }
  const known = new Set(changes.map(({ address }) => address));
  const isAt = ({ locks, makes }: Step) => locks.length + makes.length > 0;
  const of = ({ address }: Step) => (without.has(address) ? null : root(change(address)));
  return {
    at: (step) => (isAt(step) ? of(step) : null),
    about: (step) => (isAt(step) || known.has(step.address) ? of(step) : null),
  };
}

/** No relation has such a name. */
const change = (address: string): string => `change ${address}`;
