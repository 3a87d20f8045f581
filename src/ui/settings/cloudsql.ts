import type { OutsideSetting } from '../../model/index.ts';
import { plainValue, restartNote, type Tool, unshown, unwritable, word } from './shell.ts';

/** Another character between the flags, for values with commas (gcloud topic escaping). */
const SEPARATORS = [...',;|~#@:!/%&*+?=_<>[]{}()$', ...'§¦¬¶µ¤'];

/** Google Cloud SQL: a patch replaces all flags of the instance, so what the design says and is so already is in it. */
export const cloudsql: Tool = {
  takes: (settings) => settings,
  misread: unshown,
  lines: (settings) => {
    const flags = settings.map((setting) => `${setting.name}=${plainValue(setting)}`);
    const separator = separatorOf(settings, flags);
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
  },
};

/** What one value has taken, no choice of others gives back: that with most of them is told. */
function separatorOf(settings: readonly OutsideSetting[], flags: readonly string[]): string {
  const free = SEPARATORS.find((each) => !flags.some((flag) => flag.includes(each)));
  if (free !== undefined) return free;
  const taken = (setting: OutsideSetting) =>
    SEPARATORS.filter((each) => plainValue(setting).includes(each)).length;
  const worst = settings.reduce((most, each) => (taken(each) > taken(most) ? each : most));
  throw unwritable(worst, 'no character is left that would part the flags of gcloud');
}
