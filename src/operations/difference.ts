import type { patchOf } from './patch.ts';

/** As patchOf, for whoever seldom asks: what makes it is loaded only then. */
export const differenceOf = async (...sides: Parameters<typeof patchOf>): Promise<string> =>
  (await import('./patch.ts')).patchOf(...sides);
