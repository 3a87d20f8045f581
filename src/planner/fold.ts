import type { Diagnostic } from '../model/index.ts';

const NAMED = 3;

/** Information that many resources share is said once, with the first few of them by name. */
export function foldInfos(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const alone = each.severity !== 'info' || each.address === undefined;
    const key = alone ? `${groups.size}` : `${each.code} ${each.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => (group.length > 1 ? [fold(group)] : group));
}

function fold(group: readonly Diagnostic[]): Diagnostic {
  const [first] = group;
  if (first === undefined) throw new Error('nothing to fold');
  const { address: _address, place: _place, ...shared } = first;
  const names = group.flatMap((each) => each.address ?? []);
  const more = names.length - NAMED;
  const list = names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return { ...shared, message: `${names.length} resources: ${first.message} (${list})` };
}
