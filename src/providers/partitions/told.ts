import type { Field } from '../../model/index.ts';
import { isTexts, toldNumber, toldPlainly } from '../shared/told.ts';
import { aheadField, NONE, namesField } from './fields.ts';
import { PREFIX, toldConfig } from './partman/config.ts';
import { engineField } from './partman/engine.ts';

/** A former value. Partitions that were made are not to be had back, so that of those nothing is given back. */
export function toldPartitions(path: string, former: Field): Field | null {
  const { value } = former;
  if (path.startsWith(PREFIX)) return toldConfig(former);
  switch (path) {
    case 'engine':
      return engineField(value === 'pg_partman' ? value : 'native');
    case 'ahead': {
      const count = toldNumber(former)?.value;
      return typeof count === 'number' ? { ...aheadField(count), inherited: true } : null;
    }
    case 'retired':
    case 'unfilled':
      return isTexts(value) ? (value.length === 0 ? NONE : namesField(value)) : null;
    default:
      return toldPlainly(former);
  }
}
