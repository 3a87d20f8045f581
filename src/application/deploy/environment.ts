import type { Counted } from '../../model/index.ts';

/** Variables that a container or a process gets, as far as they are numbers: nothing else of them is kept. */
export type Environment = ReadonlyMap<string, { readonly value: number; readonly place: string }>;

/** `4`, `${WEB_CONCURRENCY:-4}`, `$WORKERS`. */
export function numberOf(
  text: string | null,
  environment: Environment,
  place: string,
): Counted | null {
  if (text === null) return null;
  const [word = ''] = text.trim().split(/\s+/);
  if (/^\d{1,6}$/.test(word)) return { count: Number(word), place };
  const [, name = '', other] = /^\$\{?(\w+)(?::?-(\d{1,6}))?\}?$/.exec(word) ?? [];
  const set = environment.get(name);
  if (set !== undefined) return { count: set.value, place: set.place };
  return other === undefined
    ? { unknown: `${place} takes it from where it runs` }
    : { count: Number(other), place };
}

/** The variables of a list of pairs that are whole numbers. */
export const environmentOf = (
  pairs: readonly (readonly [name: string, value: string, place: string])[],
): Environment =>
  new Map(
    pairs.flatMap(([name, value, place]) =>
      /^\d{1,6}$/.test(value.trim()) ? [[name, { value: Number(value), place }] as const] : [],
    ),
  );

/** The value of the first of these flags that is given, with what stands behind it; null: none is. */
export function flagValue(words: readonly string[], flags: readonly string[]): string | null {
  for (const [at, word] of words.entries()) {
    const flag = flags.find((one) => word === one || word.startsWith(`${one}=`));
    if (flag !== undefined) {
      return word === flag ? words.slice(at + 1, at + 8).join(' ') : word.slice(flag.length + 1);
    }
    // `-w4`
    const short = flags.find((one) => /^-\w$/.test(one) && word.startsWith(one));
    if (short !== undefined && /^\d+$/.test(word.slice(2))) return word.slice(2);
  }
  return null;
}
