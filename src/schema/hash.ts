import { hash } from 'node:crypto';
import {
  canonicalJson,
  compareText,
  type Declared,
  type Design,
  grouped,
  qualified,
  type ValueMap,
} from '../model/index.ts';

/** What is declared, table by table, hashed. Where something is written, and in what order, does not count. */
export function saidOf(declared: readonly Declared[]): Design['said'] {
  const groups = grouped(declared, ({ table }) => (table === undefined ? '' : qualified(table)));
  return Object.fromEntries([...groups].map(([name, group]) => [name, short(textOf(group))]));
}

/** Canonical JSON, by address. */
function textOf(group: Declared[]): string {
  const members = group
    .sort((a, b) => compareText(a.address, b.address))
    .map(({ address, spec, keep }) => `${JSON.stringify(address)}:[${specText(spec)},${keep}]`);
  return `{${members.join(',')}}`;
}

const specTexts = new WeakMap<ValueMap, string>();

/** Entries that say the same have one spec. */
function specText(spec: ValueMap): string {
  const text = specTexts.get(spec) ?? canonicalJson(spec);
  specTexts.set(spec, text);
  return text;
}

const short = (text: string): string => hash('sha256', text, 'base64url').slice(0, 24);

/** Of all that is said: the hash of a design. */
export const hashOf = (said: Design['said']): string => hash('sha256', canonicalJson(said), 'hex');
