import type { Address, Desired, Diagnostic } from '../model/index.ts';

/** One wish per address. What a resource says itself wins over what it inherits; two inheritances that differ are an
 *  error of the design, since nothing tells which one is meant. */
export function gather(wishes: readonly Desired[]): {
  readonly desired: readonly Desired[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const byAddress = new Map<Address, Desired>();
  const diagnostics: Diagnostic[] = [];
  for (const wish of wishes) {
    const first = byAddress.get(wish.address);
    if (first === undefined) {
      byAddress.set(wish.address, wish);
    } else if (first.inherits !== undefined && wish.inherits !== undefined) {
      diagnostics.push(ambiguous(wish, first));
    } else {
      const [own, inherited] = first.inherits === undefined ? [first, wish] : [wish, first];
      byAddress.set(wish.address, { ...own, fields: { ...inherited.fields, ...own.fields } });
    }
  }
  return { desired: eachRenamedOnce([...byAddress.values()]), diagnostics };
}

/** Of several wishes for the same object under their own name the first gets it; the others make theirs anew. */
function eachRenamedOnce(wishes: readonly Desired[]): readonly Desired[] {
  const taken = new Set<Address>();
  return wishes.map((wish) => {
    if (wish.renames === undefined) return wish;
    const { renames, ...anew } = wish;
    if (taken.has(renames)) return anew;
    taken.add(renames);
    return wish;
  });
}

const ambiguous = (a: Desired, b: Desired): Diagnostic => ({
  severity: 'error',
  code: 'ambiguous-inheritance',
  message: `${a.address} follows from both ${b.inherits} and ${a.inherits}`,
  hint: 'declare it by itself, or take one of the two out',
  address: a.address,
  ...(a.place === undefined ? {} : { place: a.place }),
});
