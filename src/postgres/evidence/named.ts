/** Whether a statement's shape has each of these names as a word of its own. */
export const namesAll = (shape: string, names: readonly string[]): boolean =>
  names.every((name) => new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, 'i').test(shape));

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
