import { type CheckKind, measured } from '../model/index.ts';
import { figure, open } from './shared/figure.ts';
import { resultOf } from './shared/measured.ts';
import { addressOf, eachTable, subjects } from './shared/subject.ts';

/** How long rows will find a partition of their own, without a gap from now on. */
export const partitionsAhead: CheckKind = {
  name: 'partitions_ahead',
  about: 'How far ahead of now the partitions of a table reach, without a gap.',
  subject: { about: 'A partitioned table, or a pattern of tables.', example: 'ml_features.events' },
  quantities: { '': { unit: 'span', about: 'from now to the end of the last partition' } },
  measures: (check, evidence) =>
    subjects(check, evidence).flatMap(({ root }) =>
      root.kind === 'p' ? [{ kind: 'ahead' as const, table: root.oid }] : [],
    ),
  figures: ({ check, evidence, measures }) =>
    eachTable(
      check,
      evidence,
      (family) => {
        const address = addressOf(family);
        const question = 'how far ahead its partitions reach';
        if (family.root.kind !== 'p') {
          const why = 'it is no partitioned table';
          return [open(address, '', question, why, 'name one that is')];
        }
        const done = resultOf(measures, 'ahead', ({ table }) => table === family.root.oid);
        if ('why' in done) return [open(address, '', question, done.why, done.needs)];
        if (done.ms === null) {
          const why = 'its key is no time, so that nobody knows where now is';
          return [open(address, '', question, why, 'check it by a query of your own')];
        }
        const until = done.until === null ? 'no partition holds now' : `to ${done.until}`;
        return [
          figure(
            address,
            '',
            measured(`ahead of now, ${until}`, done.ms, 'ms', 'bounds of its partitions'),
          ),
        ];
      },
      ({ root }) => root.kind === 'p',
    ),
};
