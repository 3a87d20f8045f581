import { type DboptError, fail, type OutsideSetting } from '../../model/index.ts';
import { plainValue, restartNote, word } from './shell.ts';

/** Another character between the flags, for values with commas (gcloud topic escaping). */
const SEPARATORS = [...',;|~#@:!/%&*+?=_<>[]{}()$', ...'§¦¬¶µ¤'];

/** Google Cloud SQL: a patch replaces all flags of the instance, so what the design says and is so already is in it. */
export function cloudsql(settings: readonly OutsideSetting[]): readonly string[] {
  const flags = settings.map((setting) => `${setting.name}=${plainValue(setting)}`);
  const separator = SEPARATORS.find((each) => !flags.some((flag) => flag.includes(each)));
  if (separator === undefined) throw unwritable(flags);
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

/** What one value has taken, no choice of others gives back: that with most of them is told. */
function unwritable(flags: readonly string[]): DboptError {
  const taken = (flag: string) => SEPARATORS.filter((each) => flag.includes(each)).length;
  const [worst = ''] = [...flags].sort((a, b) => taken(b) - taken(a));
  const name = worst.slice(0, worst.indexOf('='));
  return fail('unwritable', `${name}: no character is left that would part the flags of gcloud`, {
    hint: 'take some of its punctuation out, or set it by hand',
  });
}
