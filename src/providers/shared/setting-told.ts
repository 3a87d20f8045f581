import { type Field, HIDDEN, isList, isMap, type Server, type Value } from '../../model/index.ts';
import { definitionOf } from './setting-name.ts';
import { checkSetting, listField } from './setting-value.ts';
import { isTexts, spelled } from './told.ts';

/** A former value of a setting. What stood there by default, or by a file, is given back by a RESET, and says where it
 *  was from. */
export function toldSetting(name: string, former: Field, server: Server): Field | null {
  const { value, inherited, secret } = former;
  const is = secret === true ? { value: null, text: HIDDEN } : said(name, value, server);
  if (is === null || (inherited !== true && value !== null)) return is;
  const isFrom = former.text.startsWith(`${is.text} (`);
  const text = inherited !== true ? is.text : isFrom ? former.text : `${is.text} (default)`;
  return { ...is, text, inherited: true, ...(secret === true ? { secret } : {}) };
}

/** As SET takes it. */
function said(name: string, value: Value, server: Server): Field | null {
  if (isTexts(value)) return listField(name, value);
  if (isList(value) || isMap(value)) return null;
  if (typeof value === 'string') return { value, text: value || "''" };
  const checked = checkSetting(name, definitionOf(server, name), value ?? '');
  return {
    value,
    text: value !== null && 'field' in checked ? checked.field.text : spelled(value),
  };
}
