import type { Actual, Desired } from './resource.ts';
import type { ValueMap } from './value.ts';

type Holder = Pick<Actual | Desired, 'kind' | 'address' | 'facts'>;

/** The door to a kind's own facts: what its `read`, or its `desire`, gave a resource, under the type it was given with.
 *  Nobody but the kind makes resources of it, so its name is the proof. What is looked at beside a resource and has the
 *  same facts may be named too. */
export function factsOf<F extends ValueMap>(...kinds: readonly string[]): (resource: Holder) => F {
  const isOwn = (resource: Holder): resource is Holder & { readonly facts: F } =>
    kinds.includes(resource.kind);
  return (resource) => {
    if (isOwn(resource)) return resource.facts;
    throw new Error(`${resource.address} is no ${kinds.join(' or ')}`);
  };
}
