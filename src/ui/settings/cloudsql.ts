import type { OutsideSetting } from '../../model/index.ts';
import { plainValue, restartNote, word } from './shell.ts';

/** Another character between the flags, for values with commas (gcloud topic escaping). */
const SEPARATORS = [',', ';', '|', '~', '#'];

/** Google Cloud SQL: a patch replaces all flags of the instance, so what the design says and is so already is in it. */
export function cloudsql(settings: readonly OutsideSetting[]): readonly string[] {
  const flags = settings.map((setting) => `${setting.name}=${plainValue(setting)}`);
  const separator =
    SEPARATORS.find((each) => !flags.some((flag) => flag.includes(each))) ?? '\u001f';
  const head = separator === ',' ? '' : `^${separator}^`;
  return [
    '# INSTANCE: the instance. This replaces all of its flags: add those that it has beside the design, see',
    '# gcloud sql instances describe "$INSTANCE" --format "value(settings.databaseFlags)"',
    ...restartNote(
      settings.filter(({ differs }) => differs),
      'Cloud SQL restarts the instance for them',
    ),
    `gcloud sql instances patch "$INSTANCE" --database-flags=${word(head + flags.join(separator))}`,
  ];
}
