import { qualified } from '../model/index.ts';
import type { Tables } from './batches.ts';
import { tableName } from './names.ts';
import type { Entry, MapNode } from './tree.ts';

/** What a target says besides the tables that it leaves as all targets have them, and what those declare: of thousands of
 *  tables, each of hundreds of targets has something of its own to say of a few. */
export function apart(
  own: MapNode,
  all: MapNode,
  shared: Tables,
): { readonly tree: MapNode; readonly tables: Tables } {
  const [mine, theirs] = [own.entries.get('tables'), all.entries.get('tables')];
  const isAlike = own.entries.get('presets') === all.entries.get('presets');
  if (!isAlike || mine?.value.kind !== 'map' || theirs?.value.kind !== 'map')
    return { tree: own, tables: { declared: [], said: {} } };
  const entries = new Map(own.entries);
  entries.delete('tables');
  if (mine === theirs) return { tree: { ...own, entries }, tables: shared };
  const common = theirs.value.entries;
  const changed = new Map([...mine.value.entries].filter(([key, e]) => common.get(key) !== e));
  entries.set('tables', { ...mine, value: { ...mine.value, entries: changed } });
  const names = new Set([...changed].map(nameOf));
  const declared = shared.declared.filter(
    ({ table }) => table !== undefined && !names.has(qualified(table)),
  );
  return { tree: { ...own, entries }, tables: { declared, said: shared.said } };
}

function nameOf([key, { place }]: [string, Entry]): string {
  const name = tableName(key, place);
  return 'code' in name ? '' : qualified(name);
}

/** Tables of all targets together: beyond that even what each has of its own takes more memory than there is. */
const MOST = 4_000_000;

/** Whether a design has more tables and targets than can be planned in one go. */
export const areTooMany = (targets: number, all: MapNode): boolean => {
  const tables = all.entries.get('tables')?.value;
  return tables?.kind === 'map' && tables.entries.size * targets > MOST;
};
