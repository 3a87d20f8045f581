import type { JsonSchema, Known, KnownSetting } from '../../model/index.ts';
import { settingForms } from './setting-forms.ts';
import { isSettable, type SettingLevel } from './setting-level.ts';
import { isListSetting } from './setting-list.ts';
import { inUnits } from './setting-unit.ts';
import { FILE_MODES } from './setting-value.ts';

/** Where the one list of settings that a session may start with stands; it is long. */
const SESSION = 'databases.*.settings';
export const SESSION_SETTINGS: JsonSchema = {
  $ref: '#/properties/databases/additionalProperties/properties/settings',
};

export const sessionSettingHints = (known: Known): { readonly [at: string]: JsonSchema } => ({
  [SESSION]: settingsSchema(known, 'session', []),
});

export const serverSettingHints = (known: Known): { readonly [at: string]: JsonSchema } => ({
  settings: settingsSchema(known, 'file', [{ $ref: '#/definitions/setting/anyOf/0' }]),
});

/** Each setting with its values and what it is for. Names with a dot are libraries', those with a capital letter another
 *  spelling: they may say anything. */
function settingsSchema(
  known: Known,
  level: SettingLevel,
  entry: readonly JsonSchema[],
): JsonSchema {
  const settable = known.settings.filter((one) => isSettable({ name: one.name, level }, one));
  const names = [...new Set(settable.map(({ name }) => name))];
  return {
    properties: Object.fromEntries(
      names.map((name) => {
        const all = settable.filter((one) => one.name === name);
        return [name, settingSchema(name, all, known.majors, entry)];
      }),
    ),
    patternProperties: { '[.A-Z]': {} },
    additionalProperties: false,
  };
}

function settingSchema(
  name: string,
  all: readonly KnownSetting[],
  majors: readonly number[],
  entry: readonly JsonSchema[],
): JsonSchema {
  const last = all.at(-1);
  if (last === undefined) return {};
  const { about, boot, context } = last;
  const facts = [
    valuesOf(name, last),
    ...(boot === null ? [] : [`default ${shownBoot(name, last)}`]),
    ...(context === 'postmaster' ? ['takes a restart'] : []),
    ...versions(
      all.flatMap((one) => one.majors),
      majors,
    ),
  ].filter((fact) => fact !== '');
  const description = `${about.replace(/\.?$/, '.')} ${facts.join('; ').replace(/^./, (c) => c.toUpperCase())}.`;
  return {
    description,
    anyOf: [...all.flatMap((one) => settingForms(name, one)).filter(isNew), ...entry],
  };
}

const isNew = (one: JsonSchema, i: number, all: readonly JsonSchema[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i;

function valuesOf(name: string, { type, unit, min, max, values }: KnownSetting): string {
  if (type === 'bool') return 'on or off';
  if (type === 'enum') return `one of ${(values ?? []).join(', ')}`;
  if (type === 'string') return isListSetting(name) ? 'a list' : '';
  const range = `${inUnits(min ?? 0, unit)} to ${inUnits(max ?? 0, unit)}`;
  return unit === null ? range : `${range}, a bare number counts ${unit}`;
}

const shownBoot = (name: string, { type, boot, unit }: KnownSetting): string => {
  if (boot === '') return "''";
  const isNumber = type === 'integer' || type === 'real';
  if (!isNumber || boot === null || FILE_MODES.has(name)) return boot ?? '';
  return inUnits(Number(boot), unit);
};

/** Which of the supported majors have it; nothing where all do. */
export function versions(own: readonly number[], all: readonly number[]): readonly string[] {
  const [first = 0, last = 0] = [Math.min(...own), Math.max(...own)];
  const [oldest, newest] = [all.at(0) ?? 0, all.at(-1) ?? 0];
  if (first === oldest && last === newest) return [];
  if (last === newest) return [`from PostgreSQL ${first} on`];
  return [first === oldest ? `up to PostgreSQL ${last}` : `in PostgreSQL ${first} to ${last}`];
}
