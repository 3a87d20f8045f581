import { type Address, address, type KindSchema, parseName } from '../model/index.ts';

/** An address as people write it, the way plans show it: names that are not in double quotes are folded, and case never
 *  counts where the names are none of SQL's (settings). What is no address stays as it is. */
export function readAddress(text: string, kinds: readonly KindSchema[]): Address {
  const [, kind = '', rest = ''] = /^\s*([a-z-]+)\.(.+)$/s.exec(text) ?? [];
  const schema = kinds.find((each) => each.kind === kind);
  if (schema === undefined) return text.trim();
  if (schema.plainNames) return address(kind, rest.trim().replaceAll('"', '').toLowerCase());
  const names = parseName(rest);
  return names === null ? text.trim() : address(kind, ...names);
}
