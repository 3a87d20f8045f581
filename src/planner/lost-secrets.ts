import {
  type Actual,
  type Declared,
  type Desired,
  type Diagnostic,
  type Field,
  listed,
  type StateEntry,
  someValue,
} from '../model/index.ts';
import { isUnknown } from './former.ts';

/** Whether any value among these may be a secret. */
export const holdsSecrets = (wishes: readonly Pick<Desired, 'fields'>[]): boolean =>
  wishes.some(({ fields }) => someValue(fields, isSecret));

interface Comparison {
  readonly declared: readonly Declared[];
  readonly desired: readonly Desired[];
  readonly actual: { readonly [address: string]: Actual };
  readonly entries: { readonly [address: string]: StateEntry };
}

/** Fields that left the design and stay as they are, since what to give back is not known. Said once: with the next
 *  apply they are not ours any more. */
export function lostSecrets({
  declared,
  desired,
  actual,
  entries,
}: Comparison): readonly Diagnostic[] {
  const lost = listed(entries).flatMap(({ address, made, fields }) => {
    const found = actual[address]?.fields;
    if (made || found === undefined) return [];
    if (!someValue(fields, ({ former }) => isUnknown(former)) && !someValue(found, isSecret))
      return [];
    return Object.entries(fields)
      .filter(([path, { former }]) => isUnknown(former, found[path]))
      .map(([path]) => ({ address, path }));
  });
  if (lost.length === 0) return [];
  const wanted = new Map(desired.map((wish) => [wish.address, wish.fields]));
  // Of what could not be planned nothing left.
  const refused = new Set(declared.map(({ address }) => address).filter((one) => !wanted.has(one)));
  return lost
    .filter(
      ({ address, path }) =>
        !refused.has(address) && !Object.hasOwn(wanted.get(address) ?? {}, path),
    )
    .map(({ address, path }) => ({
      severity: 'warning',
      code: 'secret-not-kept',
      message: `${address}: ${path} left the design and stays as it is: its former value may be a secret, and is not kept`,
      hint: 'set it by hand to what it should be now',
      address,
    }));
}

const isSecret = ({ secret }: Field): boolean => secret === true;
