import { isNumberOrSwitch, speaksOfSecret } from '../../model/index.ts';
import { namesSecret } from '../mask.ts';

/** Where a value stands: what may be said of it beside its key. */
export interface Above {
  /** The key above, in lower case. */
  readonly key: string;
  /** Somewhere under `settings`. */
  readonly settings: boolean;
  /** Within what one of them is given. */
  readonly setting: boolean;
}

/** What a key is given: always hidden; hidden unless it is a number or a switch; shown as a connection without its password;
 *  whatever is in it. */
export type Kind = 'secret' | 'guarded' | 'connection' | 'open';

/** Keys under which people name what is theirs, so that a map there is no value. */
const NAMED = new Set(
  'tables columns indexes statistics roles databases extensions targets caches presets checks'.split(
    ' ',
  ),
);
/** What a setting of the server is given in more than a word. */
const IN_SETTING = new Set(['value', 'include', 'keep']);
/** How passwords are hashed. */
const HARMLESS = new Set(['password_encryption', 'md5_password_warnings']);
/** Settings of pgvector: none of them holds a secret. */
const KNOWN = /^(?:hnsw|ivfflat)\.\w+$/i;
const URL = /(?:^|[_-])ur[li]$/;

/** `name`: what the key says once it is read; null: it is no text. What has no key has lost it on the way. */
export function kindOf(name: string | null, isMap: boolean, above: Above): Kind {
  if (isMap && NAMED.has(above.key) && !above.settings) return 'open';
  if (name === null || name === '') return 'guarded';
  if (namesSecret(name)) return 'secret';
  const lower = name.toLowerCase();
  if (URL.test(lower) || above.key === 'targets') return 'connection';
  if (name.includes('.') && !KNOWN.test(name)) return 'guarded';
  if (above.setting) return IN_SETTING.has(lower) ? 'open' : 'guarded';
  return above.settings && speaksOfSecret(name) && !HARMLESS.has(lower) ? 'guarded' : 'open';
}

/** What a value without a key of its own is, be it of a list. */
export function kindUnder({ key, settings, setting }: Above): Kind {
  if (key === 'target' || key === 'targets') return 'connection';
  return settings && !setting ? 'guarded' : 'open';
}

/** The same for places where the same keys are judged alike. */
export const likeness = (above: Above): string =>
  [kindUnder(above), NAMED.has(above.key), above.settings, above.setting].join(' ');

export function below(name: string | null, above: Above): Above {
  const key = name?.toLowerCase() ?? '';
  const isSettings = key === 'settings';
  return {
    key,
    settings: above.settings || isSettings,
    setting: above.settings && !isSettings,
  };
}

/** A text that says a key with its value, the space behind the colon forgotten. */
export function isPair(text: string, above: Above): boolean {
  const at = text.search(above.settings ? /[:=]/ : /:/);
  if (at < 1 || at === text.length - 1 || text[at + 1] === ':') return false;
  const name = text.slice(0, at).replaceAll(/["'\s]/g, '');
  return namesSecret(name) || (above.settings && name.includes('.'));
}

const PASSWORD = /pass(?:wd|word)?\s*=/i;

/** A setting of any name that holds a password all the same. */
export const mentionsPassword = (text: string, { settings }: Above): boolean =>
  settings && PASSWORD.test(text);

const VARIABLE = /^\$\{\w+\}$/;

/** A variable is only a name. */
export const isShown = (value: string, kind: Kind): boolean =>
  VARIABLE.test(value) || (kind === 'guarded' && isNumberOrSwitch(value));

/** A connection, or a variable that stands for one. */
const SAFE =
  /^(?:[a-z][\w+.-]*:\/\/(?:[^\s:@/?#]*(?::\*\*\*)?@)?[^\s@?#]*(?:\?[^\s@#%]*)?|\$\{\w+(?::-(?:\*\*\*)?)?\})$/i;

/** Whether what is shown of a connection is understood, so that no password is left in it. */
export function isSafeConnection(shown: string): boolean {
  const [, query = ''] = shown.split('?');
  const rest = query.replaceAll(/password=\*\*\*/gi, '');
  return (
    isNumberOrSwitch(shown) ||
    (SAFE.test(shown) && !/options=/i.test(rest) && !speaksOfSecret(rest))
  );
}
