import { VERSION } from '../../model/index.ts';

/** Who reads a design and asks the catalogs in the same way: this dbopt, with this form of a receipt. */
export const MADE_BY = `${VERSION} 5`;
