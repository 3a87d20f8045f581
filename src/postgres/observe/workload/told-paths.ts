import { canonicalJson, dataAmong, type KeyUse, MASKED_KEY } from '../../../model/index.ts';

/** Keys that texts name, those that are data masked: by so many different ones is asked that they are values. `texts`:
 *  of how many. */
export function withoutData(uses: readonly KeyUse[], texts: number): readonly KeyUse[] {
  const siblings = new Map<string, Map<string, number>>();
  for (const { path, texts: times } of uses) {
    for (const [at, key] of path.entries()) {
      const above = canonicalJson(path.slice(0, at));
      const own = siblings.get(above) ?? new Map<string, number>();
      siblings.set(above, own.set(key, (own.get(key) ?? 0) + times));
    }
  }
  const data = new Map(
    [...siblings].map(([above, keys]) => {
      const all = [...keys].map(([key, times]) => ({ key, times, type: '' }));
      return [above, dataAmong(all, texts)];
    }),
  );
  const told = uses.map((use) => ({
    ...use,
    path: use.path.map((key, at) =>
      data.get(canonicalJson(use.path.slice(0, at)))?.has(key) === true ? MASKED_KEY : key,
    ),
  }));
  return addedUp(told, texts);
}

/** Uses of the same path by the same kind of text as one. */
export function addedUp(uses: readonly KeyUse[], most: number): readonly KeyUse[] {
  const all = new Map<string, KeyUse>();
  for (const use of uses) {
    const key = canonicalJson({ source: use.source, path: [...use.path] });
    const texts = Math.min(most, (all.get(key)?.texts ?? 0) + use.texts);
    all.set(key, { ...use, texts });
  }
  return [...all.values()];
}
