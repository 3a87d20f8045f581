import { isList, type OutsideSetting } from '../../model/index.ts';

/** One word for a POSIX shell. */
export const word = (text: string): string =>
  /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

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
