/** What is looked up by names from outside: without a prototype, so that `constructor` and the like are not there. */
export const dictionary = <T>(entries: {
  readonly [name: string]: T;
}): {
  readonly [name: string]: T;
} => Object.assign(Object.create(null), entries);

/** Whether one of its values is such. Plans ask it of everything there is: nothing is made to find out. */
export function someValue<T>(
  record: { readonly [name: string]: T },
  is: (value: T) => boolean,
): boolean {
  for (const name in record) {
    const value = record[name];
    if (value !== undefined && is(value)) return true;
  }
  return false;
}

/** A member that was put there; undefined for what every object of JavaScript has. */
export const own = <T>(record: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
