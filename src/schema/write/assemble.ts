import { type Declaration, type KindSchema, qualified } from '../../model/index.ts';
import { keyOf } from '../names.ts';
import { Branch, branchOf, type Item } from './outline.ts';

/** What is under a key while declarations still come in. */
class Draft {
  readonly children = new Map<string, Draft>();
  entry: Declaration | undefined;
  kind: KindSchema | undefined;

  at(key: string): Draft {
    const child = this.children.get(key) ?? new Draft();
    this.children.set(key, child);
    return child;
  }
}

/** Declarations, each under the keys where the language has its kind, by section. */
export function assemble(
  declarations: readonly Declaration[],
  kinds: readonly KindSchema[],
): ReadonlyMap<string, Branch> {
  const top = new Draft();
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  for (const declaration of declarations) {
    const kind = byName.get(declaration.kind);
    if (kind === undefined) continue;
    const draft = keysOf(declaration, kind).reduce((inner, key) => inner.at(key), top);
    Object.assign(draft, { entry: declaration, kind });
  }
  const order = kinds.flatMap(({ written = [] }) => written);
  return new Map(
    [...top.children].map(([section, draft]) => [section, new Branch(itemsOf(draft, order))]),
  );
}

/** `tables.*.indexes.*` with names for the stars: that of the table, that of the resource itself. */
function keysOf({ names, table }: Declaration, kind: KindSchema): readonly string[] {
  let stars = 0;
  return kind.at.split('.').map((part) => {
    if (part !== '*') return part;
    stars += 1;
    if (table !== undefined && stars === 1) return qualified(table);
    return keyOf(kind, names.at(-1) ?? '');
  });
}

const itemsOf = (draft: Draft, order: readonly string[]): readonly Item[] =>
  [...draft.children].map(([key, child]) => itemOf(key, child, order));

function itemOf(key: string, { entry, kind, children }: Draft, order: readonly string[]): Item {
  const { spec = {}, notes = {}, about } = entry ?? {};
  const base = { key, about, note: notes[''] };
  const [[only, value] = []] = Object.entries(spec);
  const isShort = Object.keys(spec).length === 1 && only === kind?.shorthand;
  if (isShort && value !== undefined && children.size === 0) return { ...base, value };
  const own = branchOf(spec, notes);
  if (children.size === 0) return { ...base, value: own };
  const inner = [...children].map(([name, child]): Item => {
    if (child.entry !== undefined) return itemOf(name, child, order);
    return { key: name, value: new Branch(itemsOf(child, order)) };
  });
  return { ...base, value: new Branch(sorted([...own.items, ...inner], order)) };
}

const sorted = (items: readonly Item[], order: readonly string[]): readonly Item[] => {
  const rank = ({ key }: Item) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...items].sort((a, b) => rank(a) - rank(b));
};
