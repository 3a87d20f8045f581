/** Milliseconds that the clocks of two machines may be apart. */
const APART = 600_000;

/** Why the server's time is not to be gone by; undefined: both clocks say the same. Nobody can tell which of the two
 *  jumped, and what has left a table too early does not come back by itself. */
export function doubtOf(now: string, ours: Date): string | undefined {
  const apart = Date.parse(now) - ours.getTime();
  if (Math.abs(apart) <= APART) return undefined;
  const minutes = Math.round(Math.abs(apart) / 60_000);
  return `the server's clock is ${minutes} minutes ${apart > 0 ? 'ahead of' : 'behind'} the one of this machine`;
}
