import { type Lock, objectsOn, qualified } from '../../model/index.ts';
import type { Scene } from './work.ts';

/** Besides the table: what an ATTACH goes through to make the new partition's indexes and foreign keys. */
export const attachLocks = ({
  row,
  snapshot,
}: Pick<Scene, 'row' | 'snapshot'>): readonly Lock[] => [
  ...objectsOn(snapshot, 'index', row).map(
    ({ names: [schema = '', name = ''] }): Lock => ({
      relation: qualified({ schema, name }),
      mode: 'SHARE UPDATE EXCLUSIVE',
    }),
  ),
  ...row.related.map(
    (table): Lock => ({ relation: qualified(table), mode: 'SHARE ROW EXCLUSIVE' }),
  ),
];
