import type { JudgedAdvice, PoolReport } from '../../model/index.ts';

/** Where it stands, which says more to people than what it is called by. */
export const placed = <T extends JudgedAdvice>(one: T): T =>
  one.place === null ? one : { ...one, address: `${one.place.file}:${one.place.line}` };

/** What was read, in a few words. */
export const overText = ({ path, files }: PoolReport): string =>
  `${files} ${files === 1 ? 'file' : 'files'} of ${path}`;
