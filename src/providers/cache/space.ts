import { type CacheSpace, type Declared, millisecondsOf } from '../../model/index.ts';

const GRACE = '10min';
const WARM = '95%';

export const textAt = ({ spec }: Pick<Declared, 'spec'>, key: string, without = ''): string => {
  const value = spec[key];
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : without;
};

/** Where the keys of an entry stand, with what goes without saying. */
export function spaceOf(declared: Pick<Declared, 'spec'>): CacheSpace {
  const prefix = textAt(declared, 'prefix');
  return {
    prefix,
    pointer: textAt(declared, 'pointer', `${prefix}version`),
    version: textAt(declared, 'version'),
    grace: millisecondsOf(textAt(declared, 'grace', GRACE)) ?? 0,
  };
}

/** The share of the keys that are served, 0 to 1, below which a version is cold. */
export const warmOf = (declared: Pick<Declared, 'spec'>): number =>
  Number.parseFloat(textAt(declared, 'warm', WARM)) / 100;
