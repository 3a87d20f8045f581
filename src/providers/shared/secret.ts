import { createHmac, randomBytes } from 'node:crypto';
import {
  type Field,
  HIDDEN,
  isNumberOrSwitch,
  PLAIN,
  type Server,
  speaksOfSecret,
} from '../../model/index.ts';
import { definitionOf } from './setting-name.ts';

const PASSWORD = /pass(?:word|wd)?\s*=/i;
/** Word by word: as one expression it would be looked for from each `://` to the end. */
const hasLogin = (text: string): boolean =>
  text
    .split(/\s/)
    .some((word) => word.includes('://') && word.indexOf('@', word.indexOf('://')) !== -1);
/** Modules with settings of their own that are no extensions, or are named otherwise. */
const MODULES = new Set(
  'auth_delay auto_explain basic_archive cron hnsw ivfflat passwordcheck pg_partman_bgw plperl pltcl plv8'.split(
    ' ',
  ),
);

type Known = Pick<Server, 'settings'> & { readonly extensions: object };

/** Whether a value may hold a password. What the server knows is judged by its type and name: numbers, switches and
 *  words of a list never do. Applications keep theirs in settings of their own (`app.tenant`, whatever it is called),
 *  so a name that no module here has is taken for one unless the value is plainly a number or a switch. */
export function mayBeSecret(name: string, { value, text }: Field, server: Known): boolean {
  const definition = definitionOf(server, name);
  if (typeof value !== 'string' || (definition !== undefined && definition.type !== 'string'))
    return false;
  if (PASSWORD.test(text) || hasLogin(text)) return true;
  const [prefix = ''] = name.split('.');
  const foreign =
    definition === undefined && !MODULES.has(prefix) && !Object.hasOwn(server.extensions, prefix);
  if (foreign) return !isNumberOrSwitch(value);
  return speaksOfSecret(name) && value !== '';
}

/** Of no use to anybody once this process has ended. */
const KEY = randomBytes(32);

/** The field with its value out of sight where that may be a secret. */
export function guarded(name: string, field: Field, server: Known): Field {
  if (!mayBeSecret(name, field, server)) return field;
  const plain = String(field.value);
  const mark = createHmac('sha256', KEY).update(plain).digest('base64');
  return { ...field, value: mark, text: HIDDEN, secret: true, [PLAIN]: plain };
}
