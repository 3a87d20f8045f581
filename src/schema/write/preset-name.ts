import type { Value } from '../../model/index.ts';

type Fields = { readonly [path: string]: Value };

/** A word for what the fields are for, and a number where others had it first. */
export function presetName(fields: Fields, taken: readonly string[]): string {
  const word = wordFor(fields);
  for (let n = 1; ; n++) {
    const name = n === 1 ? word : `${word}-${n}`;
    if (!taken.includes(name)) return name;
  }
}

function wordFor(fields: Fields): string {
  const paths = Object.keys(fields);
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path));
  const only = (pattern: RegExp) => paths.every((path) => pattern.test(path));
  if (fields.persistence === 'unlogged') return paths.length === 1 ? 'unlogged' : 'staging';
  if (fields['with.autovacuum_enabled'] === 'off') return 'no-autovacuum';
  if (only(/fillfactor/)) return `fillfactor-${String(fields['with.fillfactor'])}`;
  if (only(/autovacuum_vacuum_insert/)) return 'append-only';
  if (has(/autovacuum_(?:vacuum|analyze)/)) return has(/fillfactor/) ? 'hot' : 'vacuum';
  if (has(/freeze/)) return 'freeze';
  if (has(/toast/)) return 'toast';
  return 'storage';
}
