import { Branch, type Item } from './outline.ts';

/** The design with each parameter explained where it first appears: who reads on knows it by then. */
export function explainOnce(top: Branch): Branch {
  const explained = new Set<string>();
  const visit = (branch: Branch, inParameters: boolean): Branch =>
    new Branch(
      branch.items.map((item): Item => {
        const { value } = item;
        const inner =
          value instanceof Branch ? visit(value, inParameters || item.key === 'with') : value;
        return { ...item, value: inner, note: inParameters ? once(item) : item.note };
      }),
      branch.short,
    );
  const once = ({ key, note }: Item): string | undefined => {
    const text = `${key}: ${note}`;
    if (explained.has(text)) return undefined;
    explained.add(text);
    return note;
  };
  return visit(top, false);
}
