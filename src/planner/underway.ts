import {
  type Actual,
  type Address,
  type Change,
  qualified,
  type Step,
  type Underway,
} from '../model/index.ts';

/** What a plan has besides, once what an apply has in hand is taken out: that is neither left behind nor still to be
 *  done. All that it has begun counts until it has ended, since between two of its steps nothing shows what is next. */
export interface Hand {
  /** Whether a resource is in its hands: by its address, or as an object that it makes. */
  has(address: Address, actual?: Actual | null): boolean;
  /** Whether it will pay this upkeep. */
  owes(step: Step): boolean;
}

export function handOf({ steps }: Pick<Underway, 'steps'>): Hand {
  const addresses = new Set(steps.map(({ address }) => address));
  const made = new Set(steps.flatMap(({ makes }) => makes));
  const owed = new Set(steps.flatMap(({ owes }) => owes).map(({ id }) => id));
  return {
    has: (address, actual) =>
      addresses.has(address) || (actual?.names !== undefined && made.has(nameOf(actual))),
    owes: ({ id }) => owed.has(id),
  };
}

const nameOf = ({ names: [schema = '', name = ''] }: Actual): string => qualified({ schema, name });

/** The changes that no apply has in hand. */
export const besides = (changes: readonly Change[], hand: Hand | null): readonly Change[] =>
  hand === null
    ? changes
    : changes.filter(
        ({ address, supersedes = address, actual }) =>
          !hand.has(address, actual) && !hand.has(supersedes),
      );
