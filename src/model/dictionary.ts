/** What is looked up by names from outside: without a prototype, so that `constructor` and the like are not there. */
export const dictionary = <T>(entries: {
  readonly [name: string]: T;
}): {
  readonly [name: string]: T;
} => Object.assign(Object.create(null), entries);

/** A member that was put there; undefined for what every object of JavaScript has. */
export const own = <T>(record: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
