import { emptyShare, selectGrant } from '../advisors/shared/index.ts';
import { type CheckKind, measured } from '../model/index.ts';
import { LOOK, leavesToLookAt } from './shared/dead.ts';
import { figure, open } from './shared/figure.ts';
import { addressOf, eachTable, tooSmall } from './shared/subject.ts';

/** Space of a table that is empty beyond what its rows and its fillfactor ask for: as `dbopt advise vacuum` counts it. */
export const bloat: CheckKind = {
  name: 'bloat',
  about: 'Empty space of a table beyond what its rows and its fillfactor ask for.',
  subject: { about: 'A table, or a pattern of tables.', example: 'ml_features.features' },
  quantities: { '': { unit: 'share', about: 'empty space to all of the table' } },
  samples: leavesToLookAt,
  figures: ({ check, evidence }) =>
    eachTable(check, evidence, (family) => {
      const address = addressOf(family);
      const small = tooSmall(family, check);
      if (small !== null) return [small];
      let [empty, all] = [0, 0];
      for (const leaf of family.leaves) {
        const share = emptyShare({ evidence }, leaf);
        if (share === null) {
          const why = leaf.readable
            ? 'only a look at its pages tells'
            : 'this role may not read it';
          const needs = leaf.readable ? LOOK : selectGrant({ evidence }, family.root);
          return [open(address, '', 'how much of it is empty', why, needs)];
        }
        empty += Math.max(0, share) * (leaf.bytes ?? 0);
        all += leaf.bytes ?? 0;
      }
      const share = empty / Math.max(all, 1);
      return [figure(address, '', measured('empty space', share, 'share', 'pgstattuple_approx'))];
    }),
};
