import { type Change, dictionary, type Field, type Hazard } from '../../model/index.ts';
import { PREFIX, settingOf } from './session-settings.ts';

interface Risk {
  /** The value that has it. */
  readonly value: boolean;
  readonly message: string;
}

/** Settings with which rows may be lost (manual, chapters "Write Ahead Log" and "Developer Options"). Not
 *  synchronous_commit: without it the last transactions may go, and nothing is damaged. */
const RISKS = dictionary<Risk>({
  fsync: { value: false, message: 'a crash of the machine may leave the cluster beyond repair' },
  full_page_writes: {
    value: false,
    message:
      'pages that are half written when the machine crashes stay so, and WAL cannot mend them',
  },
  zero_damaged_pages: {
    value: true,
    message: 'a damaged page is emptied, with all rows that it has, when it is read',
  },
  ignore_checksum_failure: {
    value: true,
    message: 'damaged pages are read, and may be written on, as if they were whole',
  },
});

/** What a setting may cost with its new value. */
export function risksOf(name: string, to: Field | null): readonly Hazard[] {
  const risk = RISKS[name];
  return risk === undefined || to?.value !== risk.value
    ? []
    : [{ code: 'data-loss', message: `with ${name} = ${to.text} ${risk.message}` }];
}

/** The same of what sessions start with. */
export const sessionRisks = ({ fields }: Change): readonly Hazard[] =>
  fields.flatMap(({ field, to }) =>
    field.startsWith(PREFIX) ? risksOf(settingOf(field), to) : [],
  );
