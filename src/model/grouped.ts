/** By what a key says, in the order of the first of each. */
export function grouped<T, K>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) putInto(groups, keyOf(one), one);
  return groups;
}

/** Puts one behind those that a key has already. */
export function putInto<K, T>(groups: Map<K, T[]>, key: K, one: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}
