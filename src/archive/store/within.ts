import { type DboptError, fail } from '../../model/index.ts';
import type { ArchiveStore } from './store.ts';

/** The one door to keys: names come from tables and from what lies there, and none of them leads out of the place. */
export function withinPlace(store: ArchiveStore): ArchiveStore {
  const checked = (key: string): string => {
    if (!isWithin(key)) throw outOfPlace(store.url, key);
    return key;
  };
  return {
    url: store.url,
    put: async (key, body, size) => store.put(checked(key), body, size),
    read: async (key, signal) => store.read(checked(key), signal),
    list: async (prefix, closed) => store.list(prefix === '' ? '' : checked(prefix), closed),
    remove: async (key) => store.remove(checked(key)),
    sweep: async (prefix) => store.sweep(checked(prefix)),
    close: () => store.close(),
  };
}

/** The end of a prefix may be empty; no part of a key may be, or step up. */
function isWithin(key: string): boolean {
  const parts = key.split('/');
  const last = parts.at(-1) === '' ? parts.slice(0, -1) : parts;
  return key !== '' && last.every((part) => !['', '.', '..'].includes(part)) && !UNFIT.test(key);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is not to be in a key
const UNFIT = /[\\\u0000-\u001f\u007f]/;

export const outOfPlace = (url: string, key: string): DboptError =>
  fail('archive-out-of-place', `${JSON.stringify(key)} leads out of ${url}`, {
    hint: 'somebody who may write there made it: look who, and remove it',
  });
