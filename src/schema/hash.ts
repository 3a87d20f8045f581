import { hash } from 'node:crypto';
import { canonicalJson, type Declared, type Design, qualified } from '../model/index.ts';

/** What is declared, table by table, hashed. Where something is written, and in what order, does not count. */
export function saidOf(declared: readonly Declared[]): Design['said'] {
  const groups = new Map<string, { [address: string]: Declared['spec'] | readonly unknown[] }>();
  for (const { address, table, spec, keep } of declared) {
    const name = table === undefined ? '' : qualified(table);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { [address]: [spec, keep] });
    else group[address] = [spec, keep];
  }
  return Object.fromEntries(
    [...groups].map(([name, group]) => [name, short(canonicalJson(group))]),
  );
}

const short = (text: string): string => hash('sha256', text, 'base64url').slice(0, 24);

/** Of all that is said: the hash of a design. */
export const hashOf = (said: Design['said']): string => hash('sha256', canonicalJson(said), 'hex');
