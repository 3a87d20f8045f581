/** What differs between state, database and file, told apart. */
export { type Classified, classify } from './classify.ts';
export type { Compared } from './input.ts';
export { judge } from './judge.ts';
