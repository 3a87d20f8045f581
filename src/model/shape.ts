/** What data that comes from outside has to look like; says where it does not, as a path, and null where it does. */
export type Shape = (value: unknown, path: string) => string | null;

/** The first place where a value is not of a shape; null: it is. */
export function misfit(value: unknown, shape: Shape): string | null {
  const misplaced = shape(value, '');
  return misplaced === '' ? 'its whole' : misplaced;
}

const when =
  (is: (value: unknown) => boolean): Shape =>
  (value, path) =>
    is(value) ? null : path;

export const text = when((value) => typeof value === 'string');
export const number = when((value) => typeof value === 'number');
export const count = when((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const flag = when((value) => typeof value === 'boolean');
/** A time, as text that JavaScript reads or as the driver gives it; `infinity` is none. */
export const moment = when(
  (value) =>
    (typeof value === 'string' || value instanceof Date) &&
    !Number.isNaN(new Date(value).getTime()),
);
export const anything: Shape = () => null;
export const oneOf = (words: readonly unknown[]): Shape => when((value) => words.includes(value));

export const nullable =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? null : shape(value, path);

export const list =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? first(value.map((each, i) => [shape, each, at(path, String(i))])) : path;

/** A map from any keys. */
export const map =
  (shape: Shape): Shape =>
  (value, path) =>
    isPlain(value)
      ? first(Object.entries(value).map(([key, each]) => [shape, each, at(path, key)]))
      : path;

/** A map with these keys, whatever else it has. */
export const fields =
  (shapes: { readonly [key: string]: Shape }): Shape =>
  (value, path) => {
    if (!isPlain(value)) return path;
    const own = new Map(Object.entries(value));
    return first(
      Object.entries(shapes).map(([key, shape]) => [shape, own.get(key), at(path, key)]),
    );
  };

const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function first(parts: readonly (readonly [Shape, unknown, string])[]): string | null {
  for (const [shape, value, path] of parts) {
    const misplaced = shape(value, path);
    if (misplaced !== null) return misplaced;
  }
  return null;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
