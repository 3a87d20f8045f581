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
/** A text that is all of a form. */
export const formed = (form: RegExp): Shape =>
  when((value) => typeof value === 'string' && form.test(value));
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
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [i, each] of value.entries()) {
      const misplaced = shape(each, at(path, String(i)));
      if (misplaced !== null) return misplaced;
    }
    return null;
  };

/** A map from any keys. */
export const map =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!isPlain(value)) return path;
    for (const key of Object.keys(value)) {
      const misplaced = shape(value[key], at(path, key));
      if (misplaced !== null) return misplaced;
    }
    return null;
  };

/** A map with these keys, whatever else it has. */
export const fields = (shapes: { readonly [key: string]: Shape }): Shape => {
  const all = Object.entries(shapes);
  return (value, path) => {
    if (!isPlain(value)) return path;
    for (const [key, shape] of all) {
      const own = Object.hasOwn(value, key) ? value[key] : undefined;
      const misplaced = shape(own, at(path, key));
      if (misplaced !== null) return misplaced;
    }
    return null;
  };
};

const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const isPlain = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
