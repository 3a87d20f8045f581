/** Databases worked on at a time: each costs a few connections and, while it is compared, one core. */
const AT_A_TIME = 4;

/** Does the work for every item, a few at a time; the results come in the order of the items. */
export async function sideBySide<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<T, R>();
  const queue = items.values();
  // One iterator for all workers: each takes what no other has taken.
  const worker = async () => {
    for (const item of queue) results.set(item, await work(item));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return [...items].flatMap((item) => results.get(item) ?? []);
}
