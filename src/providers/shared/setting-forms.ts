import type { JsonSchema, KnownSetting, Value } from '../../model/index.ts';
import { isListSetting } from './setting-list.ts';
import { unitsFor } from './setting-unit.ts';
import { FILE_MODES } from './setting-value.ts';

const VARIABLE = '\\$\\{';

/** What a file may say of a setting. Spellings are many, so that only what no server takes is left out. */
export function settingForms(
  name: string,
  { type, unit, min, max, values, boot }: KnownSetting,
): readonly JsonSchema[] {
  switch (type) {
    case 'bool':
      return [
        { enum: ['on', 'off'], ...suggested(boot) },
        { type: 'boolean' },
        { type: 'integer', minimum: 0, maximum: 1 },
        { type: 'string', pattern: `^([tTfFyYnN]|[oO][nNfF])\\w*$|${VARIABLE}` },
      ];
    case 'enum':
      return [
        { enum: [...(values ?? [])], ...suggested(boot) },
        ...(values?.includes('on') ? [{ type: 'boolean' }] : []),
        { type: 'string', pattern: `[A-Z]|${VARIABLE}` },
      ];
    case 'integer':
    case 'real':
      return [
        { type: 'number', ...(FILE_MODES.has(name) ? {} : limits(min, max)) },
        {
          type: 'string',
          pattern: `^\\s*[-+]?[.0-9][-+.0-9a-fA-FxX]*${unitPattern(unit)}\\s*$|${VARIABLE}`,
        },
      ];
    case 'string':
      return [
        { type: ['string', 'number', 'boolean'] },
        ...(isListSetting(name) ? [{ type: 'array', items: { type: ['string', 'number'] } }] : []),
      ];
  }
}

const suggested = (boot: Value): JsonSchema =>
  boot === null || boot === '' ? {} : { default: boot };

/** Bounds, where there are some. */
export const limits = (min?: number | null, max?: number | null): JsonSchema => ({
  ...(min === undefined || min === null ? {} : { minimum: min }),
  ...(max === undefined || max === null ? {} : { maximum: max }),
});

const unitPattern = (unit: string | null): string =>
  unit === null ? '' : `\\s*(${unitsFor(unit).join('|')})?`;
