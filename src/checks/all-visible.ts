import { countersOf, type Family } from '../advisors/shared/index.ts';
import { type CheckInput, type CheckKind, type Figure, measured, PAGE } from '../model/index.ts';
import { LOOK, leavesToLookAt } from './shared/dead.ts';
import { figure, open } from './shared/figure.ts';
import { addressOf, eachTable, tooSmall } from './shared/subject.ts';

/** Pages that an index-only scan need not look at. */
export const allVisible: CheckKind = {
  name: 'all_visible',
  about: 'Pages of a table that the visibility map has as all visible.',
  subject: { about: 'A table, or a pattern of tables.', example: 'ml_features.features' },
  quantities: { '': { unit: 'share', about: 'pages that are all visible to all pages' } },
  samples: leavesToLookAt,
  figures: (input) =>
    eachTable(input.check, input.evidence, (family) => [
      tooSmall(family, input.check) ?? share(input, family),
    ]),
};

function share({ evidence, check }: CheckInput, family: Family): Figure {
  const address = addressOf(family);
  let [visible, all] = [0, 0];
  let from = 'pg_class';
  for (const leaf of family.leaves) {
    const pages = Math.max(1, (leaf.bytes ?? 0) / PAGE);
    const dead = evidence.samples.find(({ table }) => table === leaf.oid)?.dead;
    const counters = countersOf({ evidence }, leaf.oid);
    if (dead != null) {
      from = 'pgstattuple_approx';
      // It reads every page that is not all visible, and no other.
      visible += pages * (1 - dead.scanned_percent / 100);
    } else if (
      counters !== null &&
      leaf.relpages > 0 &&
      counters.n_dead_tup === 0 &&
      counters.n_ins_since_vacuum === 0
    ) {
      visible += Math.min(pages, leaf.relallvisible);
    } else {
      const why = 'pg_class has it as of the last VACUUM, and rows were written since';
      return open(address, '', `what ${check.type} is`, why, LOOK);
    }
    all += pages;
  }
  return figure(address, '', measured('pages all visible', visible / all, 'share', from));
}
