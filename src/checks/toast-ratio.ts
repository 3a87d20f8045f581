import { type CheckKind, measured } from '../model/index.ts';
import { figure } from './shared/figure.ts';
import { addressOf, eachTable, tooSmall } from './shared/subject.ts';

/** Bytes out of line, with their index, for each byte of rows: as `dbopt advise toast` counts them. */
export const toastRatio: CheckKind = {
  name: 'toast_ratio',
  about: 'How much of a table is out of line, in its TOAST table, beside its rows.',
  subject: { about: 'A table, or a pattern of tables.', example: 'ml_features.features' },
  quantities: { '': { unit: 'ratio', about: 'bytes of TOAST with its index to bytes of rows' } },
  figures: ({ check, evidence }) =>
    eachTable(check, evidence, (family) => {
      const { main, toast } = family;
      const small = tooSmall(family, check);
      if (small !== null) return [small];
      const ratio = toast / Math.max(main, 1);
      return [
        figure(
          addressOf(family),
          '',
          measured('TOAST to rows', ratio, 'share', 'pg_relation_size'),
        ),
      ];
    }),
};
