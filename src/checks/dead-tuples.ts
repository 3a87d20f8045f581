import { countersOf, type Family } from '../advisors/shared/index.ts';
import {
  type CheckInput,
  type CheckKind,
  type Evidence,
  type Figure,
  measured,
  type TableFacts,
} from '../model/index.ts';
import { leavesToLookAt } from './shared/dead.ts';
import { figure, open } from './shared/figure.ts';
import { addressOf, eachTable, nameOf, tooSmall } from './shared/subject.ts';

/** Dead rows among all: by the counters, and by a look at the pages where pgstattuple is there. The counters begin at 0
 *  with the statistics; a look does not see rows whose space a reader has taken back and whose line VACUUM has still to
 *  clear. So neither tells too much, but for counters after VACUUM FULL, which ANALYZE mends: the larger one holds. */
export const deadTuples: CheckKind = {
  name: 'dead_tuples',
  about: 'Rows that are dead and not yet vacuumed, of all rows of a table.',
  subject: { about: 'A table, or a pattern of tables.', example: 'ml_features.*' },
  quantities: { '': { unit: 'share', about: 'dead rows to all rows' } },
  samples: leavesToLookAt,
  figures: (input) =>
    eachTable(input.check, input.evidence, (family) => [
      tooSmall(family, input.check) ?? shareOf(input, family),
    ]),
};

function shareOf({ evidence, check }: CheckInput, family: Family): Figure {
  const address = addressOf(family);
  let [dead, all] = [0, 0];
  const sources = new Set<string>();
  for (const leaf of family.leaves) {
    const looked = lookedAt(evidence, leaf);
    const counted = countedOf(evidence, leaf);
    const best = [looked, counted].reduce((a, b) =>
      b !== null && (a === null || b.dead > a.dead) ? b : a,
    );
    if (best === null) {
      const why = `the counters of ${nameOf(family)} began after its rows were written`;
      const needs = 'CREATE EXTENSION pgstattuple, or VACUUM ANALYZE once';
      return open(address, '', `what ${check.type} is`, why, needs);
    }
    dead += best.dead;
    all += best.dead + best.live;
    sources.add(best.from);
  }
  const from = [...sources].join(', ');
  return figure(address, '', measured('dead rows', dead / Math.max(all, 1), 'share', from));
}

interface Rows {
  readonly dead: number;
  readonly live: number;
  readonly from: string;
}

function lookedAt({ samples }: Evidence, { oid }: TableFacts): Rows | null {
  const seen = samples.find(({ table }) => table === oid)?.dead;
  if (seen == null) return null;
  const { dead_tuple_count: dead, approx_tuple_count: live } = seen;
  return { dead, live, from: 'pgstattuple_approx' };
}

/** null: rows were there before anybody counted. */
function countedOf(evidence: Evidence, leaf: TableFacts): Rows | null {
  const counters = countersOf({ evidence }, leaf.oid);
  if (counters === null) return null;
  const isVacuumed = (counters.last_vacuum ?? counters.last_autovacuum) !== null;
  const isWhole = leaf.reltuples === null || counters.n_live_tup >= 0.9 * leaf.reltuples;
  if (!isVacuumed && !(isWhole && counters.n_live_tup > 0)) return null;
  // Of a session that counts late, n_live_tup has rows twice that VACUUM has counted already.
  const sample = evidence.samples.find(({ table }) => table === leaf.oid);
  const live = sample?.table_rows.estimate ?? Math.max(counters.n_live_tup, leaf.reltuples ?? 0);
  return { dead: counters.n_dead_tup, live, from: 'pg_stat_all_tables' };
}
