import type { Server, SettingDefinition } from '../../model/index.ts';

type SettingsOf = Pick<Server, 'settings'>;

/** What two spellings of the same setting have in common: case does not count (manual, 20.1.1). */
export const foldedSetting = (name: string): string => name.toLowerCase();

/** Of these names the one that is the same setting, in its own spelling. */
export function spelledAs(names: readonly string[], name: string): string | undefined {
  if (names.includes(name)) return name;
  const folded = foldedSetting(name);
  return names.find((each) => foldedSetting(each) === folded);
}

/** The server's own spelling, such as TimeZone; of a setting that it does not know, the one given. */
export const settingName = ({ settings }: SettingsOf, name: string): string =>
  settings[name] === undefined ? (spelledAs(Object.keys(settings), name) ?? name) : name;

/** undefined: the server does not know it. */
export const definitionOf = (server: SettingsOf, name: string): SettingDefinition | undefined =>
  server.settings[settingName(server, name)];
