import type {
  Actual,
  Address,
  Desired,
  Field,
  Relation,
  StateEntry,
  Strategy,
} from '../model/index.ts';

/** How a field of a kind gets from one value to another; the kinds' own knowledge, passed in. */
export type How = (
  kind: string,
  field: string,
  change: { from: Field | null; to: Field | null; actual: Actual },
) => Strategy;

/** What of a former value a kind makes its SQL of, told by just that; null: it cannot have had such a value. */
export type Told = (path: string, former: Field, of: ToldOf) => Field | null;

/** A resource that a state says something of. */
export interface ToldOf extends Pick<Actual, 'kind' | 'names'> {
  readonly actual: Actual | null;
}

/** What is compared with what. */
export interface Comparison {
  readonly desired: readonly Desired[];
  readonly actual: { readonly [address: Address]: Actual };
  readonly entries: { readonly [address: Address]: StateEntry };
  /** Whether a resource of the state was found to be as it should be: it is in neither of the two lists above. */
  readonly isSettled?: ((entry: StateEntry) => boolean) | undefined;
  /** Qualified names that our journal says we created. */
  readonly made: ReadonlySet<string>;
  readonly how: How;
  readonly told: Told;
  /** Tables that are there, as far as design and state name them. */
  readonly relations: {
    readonly [qualified: string]: Pick<Relation, 'schema' | 'name' | 'parent'>;
  };
  /** Qualified names of partitions that this plan makes. */
  readonly coming?: ReadonlySet<string>;
}
