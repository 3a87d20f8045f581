import { type Field, type Server, type Value, whyUntold } from '../../model/index.ts';
import { guarded } from './secret.ts';
import { definitionOf } from './setting-name.ts';
import { checkSetting } from './setting-value.ts';

/** What the server has a setting say, as a field. What is wrong there stays the text it is: it equals nothing that a
 *  design may say. */
export function readField(name: string, raw: Value, server: Server): Field {
  const why = whyUntold(String(raw));
  if (why !== null) return { value: null, text: why, untold: true };
  const checked = checkSetting(name, definitionOf(server, name), raw);
  const field = 'field' in checked ? checked.field : { value: String(raw), text: String(raw) };
  return guarded(name, field, server);
}
