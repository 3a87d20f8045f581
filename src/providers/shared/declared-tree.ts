import { canonicalJson, equal, type Field, type Fields } from '../../model/index.ts';

/** A field that says aloud that the server's default is wanted. */
export const DEFAULT: Field = { value: null, text: 'default' };

/** What most members of a partition tree have, field by field; where that is the default, nothing. */
export function common(members: readonly Fields[]): Fields {
  const paths = new Set(members.flatMap((fields) => Object.keys(fields)));
  return Object.fromEntries(
    [...paths].flatMap((path) => {
      const field = mostFrequent(members.map((fields) => fields[path]));
      return field === undefined ? [] : [[path, field]];
    }),
  );
}

function mostFrequent(fields: readonly (Field | undefined)[]): Field | undefined {
  const counts = new Map<string, { field: Field | undefined; count: number }>();
  for (const field of fields) {
    const key = canonicalJson(field?.value ?? null);
    const group = counts.get(key) ?? { field, count: 0 };
    counts.set(key, { ...group, count: group.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.field;
}

/** What a member has to say itself, so that it does not get what is said for all. */
export function deviations(member: Fields, shared: Fields): Fields {
  const paths = new Set([...Object.keys(member), ...Object.keys(shared)]);
  return Object.fromEntries(
    [...paths]
      .filter((path) => !equal(member[path]?.value, shared[path]?.value))
      .map((path) => [path, member[path] ?? DEFAULT]),
  );
}
