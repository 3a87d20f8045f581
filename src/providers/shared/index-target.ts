/** Statistics targets of the expressions of an index: fields `statistics.<position>`, from 1, as ALTER INDEX counts. */
export const TARGET = 'statistics.';

export const isTarget = (path: string): boolean => path.startsWith(TARGET);

export const positionOf = (path: string): number => Number(path.slice(TARGET.length));
