import { DboptError, isList, type OutsideSetting } from '../../model/index.ts';
import { streamText } from '../media.ts';

/** How a tool is told settings. */
export interface Tool {
  /** Those it is told, of all that the design has, at least one of which differs. */
  readonly takes: (settings: readonly OutsideSetting[]) => readonly OutsideSetting[];
  /** Why a text would come to something else than it is to PostgreSQL; null: it does not. */
  readonly misread: (value: string) => string | null;
  /** Comments are without what a shell would obey: zsh knows none where they are typed or pasted. */
  readonly lines: (settings: readonly OutsideSetting[]) => readonly string[];
}

export const unwritable = ({ name, place }: OutsideSetting, why: string): DboptError =>
  new DboptError([
    {
      ...({ severity: 'error', code: 'unwritable', message: `${name}: ${why}` } as const),
      hint: 'write the value in another way, or set it by hand',
      ...(place === undefined ? {} : { place }),
    },
  ]);

/** Null: within a line, on a terminal and in the log of a runner, a text stands as it is, to be copied. */
export function unshown(text: string): string | null {
  const line = `=${text}`;
  const isShown = !text.includes('\u001b') && streamText(line, { CI: 'true' }) === line;
  return isShown ? null : 'what is shown, to be copied, would be another text';
}

/** One word for a shell: POSIX's, bash or zsh, which has a meaning of its own for `=` at the beginning of a word. */
export const word = (text: string): string =>
  /^[\w./:,@%+-][\w./:=,@%+-]*$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** The value as managed servers take it: numbers in the setting's own unit, lists without spaces. */
export function plainValue(
  { value }: OutsideSetting,
  [on, off]: readonly [string, string] = ['on', 'off'],
): string {
  if (typeof value === 'boolean') return value ? on : off;
  return isList(value) ? value.map(String).join(',') : String(value);
}

export const differing = (settings: readonly OutsideSetting[]): readonly OutsideSetting[] =>
  settings.filter((setting) => setting.differs);

/** Names of those that wait for a restart, as a comment; none: nothing. */
export function restartNote(settings: readonly OutsideSetting[], how: string): readonly string[] {
  const names = settings.filter(({ restart }) => restart).map(({ name }) => name);
  return names.length === 0 ? [] : [`# ${names.join(', ')}: ${how}`];
}
