/** A partition that is being filled from the default partition, highest keys first: it says so in its comment until
 *  its range is whole, so that a later run goes on where one was cut off. */
const FILLING = 'dbopt fills this partition: ';

/** `from`: the lower bound that it is to have, as it is written. */
export const fillingText = (from: string): string => FILLING + JSON.stringify({ from });

/** The lower bound that a partition is to have; null: it is not being filled. */
export function readFilling(comment: string | null): string | null {
  if (comment?.startsWith(FILLING) !== true) return null;
  try {
    const read: unknown = JSON.parse(comment.slice(FILLING.length));
    return isObject(read) && typeof read.from === 'string' ? read.from : null;
  } catch {
    // Somebody wrote into it: then it is no promise of ours any more.
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
