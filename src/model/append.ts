/** Puts elements behind those of a list. Spread into arguments (`push(...more)`) a hundred thousand of them are more than
 *  V8's stack takes. */
export function append<T>(to: T[], more: Iterable<T>): void {
  for (const one of more) to.push(one);
}
